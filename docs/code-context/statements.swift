// What an example may use that is a few statements long.
import GRDB
import Gatehouse
import GatehouseHummingbird
import GatehousePages
import GatehouseSQL
import GatehouseSQLite
import GatehouseTLS
import GatehouseTesting
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import ServiceLifecycle
import Testing
import UnixSignals

private struct Member: Sendable {}

private struct FlaskUser {
    let name: String
    let hash: String
}

private struct Profile: Codable, PersistableRecord {
    var nickname: String
}

private func example(
    auth: Auth, app: some ApplicationProtocol, router: Router<AuthContext>, context: AuthContext, account: Account,
    store: some Store, transaction: any StoreTransaction, pool: DatabasePool, profile: Profile, nickname: String,
    name: String, password: String, ticked: Bool, note: String, items: [HTML], oldUsers: [FlaskUser],
    someLongRandomPassword: () throws -> String, logger: Logger, configuration: inout AuthConfiguration
) async throws {
    // block
}
