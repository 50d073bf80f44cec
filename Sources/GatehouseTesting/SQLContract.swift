public import GatehouseSQL

/// What every driver, every `SQLDatabase`, must do with the shared SQL, as a suite that each one runs.
///
/// ``StoreContract`` is about the finished store; this one is about the statements of an application beside it.
///
/// <!-- code: declarations -->
/// ```swift
/// @Test(arguments: SQLContract.cases)
/// func `the driver keeps the contract`(_ one: SQLContract.Case) async throws {
///     try await SQLContract { try makeEmptyDatabase() }.run(one)
/// }
/// ```
public struct SQLContract: Sendable {
    /// One promise of the contract.
    public struct Case: Sendable, CustomStringConvertible {
        /// The promise, as a sentence.
        public let name: String

        let check: @Sendable (SQLContractBench) async throws -> Void

        init(_ name: String, _ check: @escaping @Sendable (SQLContractBench) async throws -> Void) {
            self.name = name
            self.check = check
        }

        /// The promise.
        public var description: String { name }
    }

    /// All promises.
    public static let cases = valueCases + constraintCases + statementCases

    private let makeDatabase: @Sendable () throws -> any SQLDatabase

    /// A run of the contract over databases made by this function, each empty and of its own.
    public init(makeDatabase: @escaping @Sendable () throws -> any SQLDatabase) {
        self.makeDatabase = makeDatabase
    }

    /// Checks one promise on a database of its own.
    ///
    /// - Throws: ``ContractViolation`` when it is broken, and whatever the database throws where it must not.
    public func run(_ one: Case) async throws {
        let database = try makeDatabase()
        _ = try SQLStore(database)
        try database.migrate { connection in
            _ = try connection.execute(
                """
                CREATE TABLE notes (
                    id INT64 NOT NULL PRIMARY KEY,
                    body TEXT,
                    raw BYTES UNIQUE,
                    size INT64 CHECK (size BETWEEN 0 AND 9),
                    parent INT64 REFERENCES notes (id) ON DELETE CASCADE
                ) STRICT
                """)
        }
        try await one.check(SQLContractBench(name: one.name, database: database))
        try await database.close()
    }
}

/// What a case works with.
struct SQLContractBench: Sendable {
    let name: String
    let database: any SQLDatabase

    func require(_ condition: Bool, _ message: @autoclosure () -> String) throws {
        guard condition else { throw ContractViolation(caseName: name, message: message()) }
    }

    func requireEqual<Value: Equatable>(_ found: Value, _ expected: Value, _ what: String) throws {
        try require(found == expected, "\(what) is \(found), expected \(expected)")
    }

    /// Runs a statement that must be refused, and hands back why.
    @discardableResult
    func requireRefused(_ sql: String, _ parameters: [SQLValue] = []) async throws -> any Error {
        do {
            _ = try await database.write { SQLWritten(try $0.query(sql, parameters).count) }
        } catch {
            return error
        }
        throw ContractViolation(caseName: name, message: "\(sql) was not refused")
    }

    /// Adds a note.
    func add(
        _ id: Int64, body: SQLValue = .null, raw: SQLValue = .null, size: SQLValue = .null, parent: SQLValue = .null
    )
        async throws
    {
        _ = try await database.write { connection in
            SQLWritten(
                try connection.execute(
                    "INSERT INTO notes (id, body, raw, size, parent) VALUES ($1, $2, $3, $4, $5)",
                    [.integer(id), body, raw, size, parent]))
        }
    }

    /// The values of one column, in the order of the rows.
    func column(_ name: String, of sql: String, _ parameters: [SQLValue] = []) async throws -> [SQLValue] {
        try await database.read { connection in
            try connection.query(sql, parameters).map { try $0.value(name) }
        }
    }

    func ids() async throws -> [SQLValue] {
        try await column("id", of: "SELECT id FROM notes ORDER BY id")
    }
}
