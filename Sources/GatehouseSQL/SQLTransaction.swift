public import Gatehouse

/// A transaction of ``SQLStore``.
///
/// What it can do stands in the folders of the features.
final class SQLTransaction: StoreTransaction {
    /// What the driver lent for this transaction.
    let connection: any SQLConnection

    /// The engine's own words.
    let dialect: SQLDialect

    /// Accounts that something was taken away from, each once, in the order of their first mention.
    private(set) var revoked: [AccountID] = []

    /// The same without their order: a role may be taken from very many at once.
    private var named: Set<AccountID> = []

    /// A row that this transaction alone writes, once there is one.
    var witness: SQLWitness?

    private let isWriting: Bool

    init(_ connection: any SQLConnection, _ dialect: SQLDialect, isWriting: Bool) {
        self.connection = connection
        self.dialect = dialect
        self.isWriting = isWriting
    }

    func revoke(_ account: AccountID) throws {
        guard isWriting else { throw SQLError("Nothing can be revoked in a read.") }
        if named.insert(account).inserted { revoked.append(account) }
    }

    @discardableResult
    func execute(_ statement: some SQLStatement, _ parameters: [SQLValue]) throws -> Int {
        try connection.execute(statement.text, parameters)
    }

    /// Runs a statement whose count of rows nobody needs.
    func send(_ statement: some SQLStatement, _ parameters: [SQLValue]) throws {
        try connection.send(statement.text, parameters)
    }

    func query(_ statement: some SQLStatement, _ parameters: [SQLValue]) throws -> [SQLRow] {
        try connection.query(statement.text, parameters)
    }
}

extension StoreTransaction {
    /// The SQL connection of this transaction, to read and write an application's own tables beside ours.
    ///
    /// It belongs to the closure that got the transaction and throws outside of it.
    ///
    /// - Throws: ``SQLError`` when the store is not an ``SQLStore``.
    public var sql: any SQLConnection {
        get throws {
            guard let transaction = self as? SQLTransaction else {
                throw SQLError("This store does not keep SQL tables.")
            }
            return transaction.connection
        }
    }
}
