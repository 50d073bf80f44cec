import Foundation
import Gatehouse
import GatehouseSQL

/// A fresh schema that goes away with its last reference.
final class TemporarySchema: Sendable {
    /// The address of the database, where the schema is the only one that is looked at.
    let address: PostgresAddress

    private let name: String
    private let server: PostgresAddress

    /// Makes the schema.
    ///
    /// It blocks the calling thread.
    init(on server: PostgresAddress) throws {
        name = "gatehouse_" + UUID().uuidString.filter { $0 != "-" }.lowercased()
        self.server = server
        address = server.schema(name)
        try TemporarySchema.run("CREATE SCHEMA \(name)", on: server)
    }

    deinit {
        Thread { [name, server] in
            try? TemporarySchema.run("DROP SCHEMA \(name) CASCADE", on: server)
        }.start()
    }

    private static func run(_ statement: String, on server: PostgresAddress) throws {
        do {
            let session = try PostgresSession(server, PostgresOptions())
            try session.enqueue(statement)
            _ = try session.answers()
        } catch let failure as PostgresFailure {
            throw failure.error
        }
    }
}
