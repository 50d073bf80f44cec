import Foundation
public import GRDB
public import GatehouseSQL

/// One connection of the pool for the length of one transaction.
final class SQLiteConnection: SQLConnection {
    private let database: Database
    private let translator: SQLTranslator
    private var isOpen = true
    private var failure: (any Error)?

    init(_ database: Database, _ translator: SQLTranslator) {
        self.database = database
        self.translator = translator
    }

    @discardableResult
    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        try run {
            let translation = try translator.translate(sql, parameters)
            let statement = try database.cachedStatement(sql: translation.text)
            try statement.execute(arguments: SQLiteConnection.arguments(parameters))
            // SQLite's count stands still when a statement changes no rows by its nature.
            return translation.changesRows ? database.changesCount : 0
        }
    }

    func query(_ sql: String, _ parameters: [SQLValue]) throws -> [SQLRow] {
        try run {
            let translation = try translator.translate(sql, parameters)
            let statement = try database.cachedStatement(sql: translation.text)
            let columns = statement.columnNames
            let rows = try Row.fetchCursor(statement, arguments: SQLiteConnection.arguments(parameters))
            var result: [SQLRow] = []
            while let row = try rows.next() {
                result.append(SQLRow(columns: columns, values: try row.databaseValues.map(SQLiteConnection.value)))
            }
            return result
        }
    }

    /// Throws when a statement of this transaction has failed, even if the caller went on as if nothing had happened.
    func checkCanCommit() throws {
        if let failure { throw failure }
    }

    /// The transaction is over; whoever kept the connection gets errors from now on.
    func end() {
        isOpen = false
    }

    var grdbDatabase: Database {
        get throws {
            guard isOpen else { throw SQLiteConnection.isOver }
            return database
        }
    }

    private func run<Result>(_ body: () throws -> Result) throws -> Result {
        guard isOpen else { throw SQLiteConnection.isOver }
        guard failure == nil else {
            throw SQLError("A statement of this transaction failed before; it can only roll back.")
        }
        do {
            return try body()
        } catch {
            let error = storeError(error)
            failure = error
            throw error
        }
    }

    private static let isOver = SQLError("The connection belongs to the closure that got it, and that is over.")

    private static func arguments(_ parameters: [SQLValue]) -> StatementArguments {
        StatementArguments(
            parameters.map { parameter in
                switch parameter {
                case .bytes(let bytes): Data(bytes).databaseValue
                case .text(let text): text.databaseValue
                case .integer(let number): number.databaseValue
                case .null: DatabaseValue.null
                }
            })
    }

    private static func value(_ value: DatabaseValue) throws -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let number): .integer(number)
        case .string(let text): .text(text)
        case .blob(let data): .bytes([UInt8](data))
        case .double: throw SQLError("A result holds a number with a fraction; columns are BYTES, TEXT or INT64.")
        }
    }
}

extension SQLConnection {
    /// GRDB's own `Database` of this connection, for records and requests inside the same transaction.
    ///
    /// It must not leave the closure that got the connection, and must not begin or end transactions. The rules of the
    /// shared SQL do not hold here: what is written with it runs on SQLite alone.
    ///
    /// - Throws: `SQLError` when the connection is not one of SQLite, or when its closure is over.
    public var grdb: Database {
        get throws {
            guard let connection = self as? SQLiteConnection else { throw SQLError("This connection is not SQLite's.") }
            return try connection.grdbDatabase
        }
    }
}
