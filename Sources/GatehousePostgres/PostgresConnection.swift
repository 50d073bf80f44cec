import GatehouseSQL

/// A connection for the length of one transaction, which begins with its first statement.
final class PostgresConnection: SQLConnection {
    private let session: PostgresSession
    private let core: PostgresCore
    private let transaction: PostgresTransaction
    private var isOpen = true

    /// Whether the server knows of the transaction.
    private(set) var hasBegun = false

    /// The first thing that went wrong.
    private(set) var failure: PostgresFailure?

    /// By what the outcome can be asked after.
    private(set) var ticket: PostgresTicket?

    init(_ session: PostgresSession, _ core: PostgresCore, _ transaction: PostgresTransaction) {
        self.session = session
        self.core = core
        self.transaction = transaction
    }

    @discardableResult
    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        try run {
            let translation = try core.translator.translate(sql, parameters)
            let result = try answer(translation.text, parameters)
            return translation.changesRows ? result.changedRows : 0
        }
    }

    func query(_ sql: String, _ parameters: [SQLValue]) throws -> [SQLRow] {
        try run { try answer(try core.translator.translate(sql, parameters).text, parameters).rows() }
    }

    func send(_ sql: String, _ parameters: [SQLValue]) throws {
        try run {
            let translation = try core.translator.translate(sql, parameters)
            try begin()
            try session.enqueue(translation.text, parameters)
        }
    }

    /// The transaction is over; whoever kept the connection gets errors from now on.
    func end() {
        isOpen = false
    }

    private func answer(_ text: String, _ parameters: [SQLValue]) throws -> PostgresResult {
        try begin()
        try session.enqueue(text, parameters, isWanted: true)
        let answers = try session.answers()
        if transaction.hasTicket, ticket == nil, let first = answers.first { ticket = try PostgresTicket(first) }
        guard let last = answers.last else { throw PostgresFailure.lost("the answers are out of step") }
        return last
    }

    /// Begins the transaction, unless it has begun; nothing waits for the answer.
    func begin() throws {
        guard !hasBegun else { return }
        hasBegun = true
        for statement in transaction.opening(core.options) { try session.enqueue(statement, isOpening: true) }
        if transaction.hasTicket { try session.enqueue(PostgresTicket.question, isWanted: true, isOpening: true) }
    }

    private func run<Result>(_ body: () throws -> Result) throws -> Result {
        guard isOpen else {
            throw SQLError("The connection belongs to the closure that got it, and that is over.")
        }
        guard failure == nil else {
            throw SQLError("A statement of this transaction failed before; it can only roll back.")
        }
        do {
            return try body()
        } catch let reason as PostgresFailure {
            failure = reason
            throw reason.error
        } catch {
            failure = .unusable(error)
            throw error
        }
    }
}
