import Foundation
import Gatehouse
import GatehouseTesting
import Synchronization
import TestEngine

@testable import GatehousePostgres
@testable import GatehouseSQL

/// A schema with our tables and one for notes, and ways to look at the server from outside.
struct Bench: Sendable {
    let options: PostgresOptions
    let database: PostgresDatabase
    let store: SQLStore
    let listener = LeaseListener()
    /// What the driver told an operator.
    let said: Said

    final class Said: Sendable {
        private let texts = Mutex<[String]>([])
        var all: [String] { texts.withLock { $0 } }
        func add(_ text: String) { texts.withLock { $0.append(text) } }
    }

    init(_ change: (inout PostgresOptions) -> Void = { _ in }) throws {
        let said = Said()
        var options = PostgresOptions()
        options.connections = 4
        options.notice = { said.add($0) }
        change(&options)
        (self.said, self.options) = (said, options)
        database = try PostgresDatabase.temporary(server: TestEngine.server(), options: options)
        store = try SQLStore(database)
        store.attach(listener)
        try database.migrate { connection in
            _ = try connection.execute("CREATE TABLE notes (id INT64 PRIMARY KEY, body TEXT, raw BYTES) STRICT")
            for id in 1...2 {
                try connection.execute("INSERT INTO notes (id, body) VALUES ($1, '0')", [.integer(Int64(id))])
            }
        }
    }

    /// The same database through a relay.
    func through(
        _ relay: Relay, _ change: (inout PostgresOptions) -> Void = { _ in }
    ) throws -> PostgresDatabase {
        var options = options
        change(&options)
        let through = try PostgresDatabase(url: url(port: relay.port), options: options)
        through.attach(listener)
        return through
    }

    /// The URL of this very schema, at another port.
    func url(port: UInt16) throws -> String {
        let parameters = database.core.address.parameters.expose()
        func part(_ name: String) -> String {
            (parameters[name] ?? "").addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        }
        return
            "postgres://\(part("user")):\(part("password"))@127.0.0.1:\(port)/\(part("dbname"))?options=\(part("options"))"
    }

    /// A relay to the server.
    func relay() throws -> Relay {
        try Relay(to: UInt16(database.core.address.parameters.expose()["port"] ?? "") ?? 5432)
    }

    /// A connection of our own that keeps no rule of the driver's.
    func stranger() throws -> Stranger {
        Stranger(try PostgresSession(database.core.address, PostgresOptions()))
    }

    /// The texts of the notes.
    func notes() async throws -> [String] {
        try await database.read { connection in
            try connection.query("SELECT body FROM notes ORDER BY id").map { try $0.text("body") }
        }
    }
}

/// Somebody else at the same server.
///
/// Used inside of closures, one thread at a time, which the lock sees to.
final class Stranger: Sendable {

    /// What was notified while this one listened.
    let notifications = Bench.Said()

    private let box: Mutex<PostgresSession>

    convenience init(at url: String) throws {
        try self.init(PostgresSession(PostgresAddress(url), PostgresOptions()))
    }

    init(_ session: sending PostgresSession) {
        session.link.onNotification = { [notifications] in notifications.add($0) }
        box = Mutex(session)
    }

    /// Runs one statement by itself and returns its first row, if it has one.
    @discardableResult
    func run(_ text: String, _ parameters: [SQLValue] = []) throws -> SQLRow? {
        try box.withLock { session in
            try session.enqueue(text, parameters, isWanted: true)
            return try session.answers().first?.rows().first
        }
    }

    /// Ends the connection of this process number and waits until it is gone.
    func kill(_ process: Int64) throws {
        try run("SELECT pg_terminate_backend($1::int4, 5000)", [.integer(process)])
    }
}

extension SQLConnection {
    /// The number of the server's process.
    func process() throws -> Int64 {
        try query("SELECT pg_backend_pid() AS pid")[0].integer("pid")
    }
}

/// Hears revocations and leases, and keeps them in their order.
final class LeaseListener: RevocationListener {
    enum Message: Equatable {
        case revoked([AccountID])
        case everything
        case lease(Int64)
    }

    private let heard = Mutex<[Message]>([])
    private let ears = Mutex<[AsyncStream<Message>.Continuation]>([])

    var messages: [Message] { heard.withLock { $0 } }

    /// What is heard from now on.
    func stream() -> AsyncStream<Message> {
        let (stream, ear) = AsyncStream.makeStream(of: Message.self)
        ears.withLock { $0.append(ear) }
        return stream
    }

    func revoked(_ accounts: [AccountID]) { hear(.revoked(accounts)) }
    func revokedEverything() { hear(.everything) }
    func leaseExtended(to deadline: Int64) { hear(.lease(deadline)) }

    private func hear(_ message: Message) {
        heard.withLock { $0.append(message) }
        for ear in ears.withLock({ $0 }) { ear.yield(message) }
    }
}

/// Counts, from any thread.
final class Counter: Sendable {
    private let count = Atomic(0)

    var value: Int { count.load(ordering: .sequentiallyConsistent) }

    /// Adds one.
    ///
    /// - Returns: the new value.
    @discardableResult
    func up() -> Int { count.add(1, ordering: .sequentiallyConsistent).newValue }
}

func newAccount(_ name: String = "alice") -> Account {
    let now = Timestamp(microseconds: 1_767_225_600_000_000)
    return Account(id: AccountID(UUIDv7(at: now, random: .system)), username: name, createdAt: now)
}

extension Error {
    /// Whether this says that the store cannot do it now.
    var isUnavailable: Bool { (self as? AuthError)?.category == .unavailable }
}
