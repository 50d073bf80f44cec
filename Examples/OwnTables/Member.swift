import Gatehouse
import GatehouseSQL

/// The application's own user: an account and what the application keeps of it.
struct Member: Sendable {
    let name: String
    let city: String

    /// Reads the member of an account; an account without one is nobody to this application.
    static func load(_ account: Account, from store: any Store) async throws -> Member? {
        try await store.read { transaction in
            let rows = try transaction.sql.query(
                "SELECT city FROM members WHERE account_id = $1", [.bytes(account.id.uuid.bytes)])
            return try rows.first.map { Member(name: account.username, city: try $0.text("city")) }
        }
    }
}
