/// A connection inside a transaction: what a driver lends to the closure of ``SQLDatabase/read(_:)`` or
/// ``SQLDatabase/write(_:)``, for as long as the closure runs.
///
/// Statements are in the shared SQL that `docs/storage.md` describes; every driver checks them. Parameters are bound
/// and never spliced into the text. After a statement that threw, the transaction can only roll back: every later one
/// throws too, and so does the commit.
public protocol SQLConnection {
    /// Runs a statement with the values of `$1`, `$2` and so on.
    ///
    /// - Returns: how many rows an INSERT, UPDATE or DELETE changed, rows changed by a foreign key not counted; else 0.
    /// - Throws: ``SQLError`` for a statement or value outside the shared SQL, else `AuthError.unavailable`.
    @discardableResult
    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int

    /// Runs a statement and returns all its rows, also those of INSERT, UPDATE or DELETE .. RETURNING.
    ///
    /// The parameters are the values of `$1`, `$2` and so on.
    ///
    /// - Throws: ``SQLError`` for a statement or value outside the shared SQL, else `AuthError.unavailable`.
    func query(_ sql: String, _ parameters: [SQLValue]) throws -> [SQLRow]

    /// Runs a statement whose count of rows nobody needs.
    ///
    /// A driver may send it together with a later one, which saves a journey to the server; what goes wrong with it is
    /// thrown then, at the latest by the commit.
    ///
    /// The parameters are the values of `$1`, `$2` and so on.
    ///
    /// - Throws: as ``execute(_:_:)``.
    func send(_ sql: String, _ parameters: [SQLValue]) throws
}

extension SQLConnection {
    /// Runs a statement at once, for drivers that have nothing to gain by waiting.
    public func send(_ sql: String, _ parameters: [SQLValue]) throws {
        try execute(sql, parameters)
    }

    /// Runs a statement without parameters.
    @discardableResult
    public func execute(_ sql: String) throws -> Int {
        try execute(sql, [])
    }

    /// Runs a statement without parameters and returns all its rows.
    public func query(_ sql: String) throws -> [SQLRow] {
        try query(sql, [])
    }
}
