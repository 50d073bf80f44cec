import Gatehouse
import GatehouseSQL

/// A connection with its prepared statements and what it still owes an answer to.
///
/// Used by the one thread that made it.
final class PostgresSession {
    /// What was sent and is not answered yet.
    private struct Awaited {
        enum Kind {
            case prepared(String)
            case forgotten(String)
            case statement
            case sync
        }

        let kind: Kind
        /// Whether the answer is handed out.
        var isWanted = false
        /// Whether it belongs to how a transaction begins, where the failing is not the caller's.
        var isOpening = false
        /// Whether it may fail: nobody needs it any more.
        var mayFail = false
    }

    let link: PostgresLink

    /// How long an answer may take, in nanoseconds: the server's own limit, and what travelling takes.
    var patience: Int64

    /// Whether the connection must not be used again.
    private(set) var isBroken = false

    private let isPooled: Bool
    private var statements: PostgresStatements
    private var awaited: [Awaited] = []

    /// Connects.
    init(_ address: PostgresAddress, _ options: PostgresOptions) throws {
        link = try PostgresLink(address)
        isPooled = options.isPooled
        statements = PostgresStatements(capacity: options.statementCapacity)
        patience = (options.statementTimeout + .seconds(2)).microseconds &* 1000
    }

    /// How many statements the server keeps for us.
    var preparedCount: Int { statements.count }

    /// Puts a statement into the next group, without sending it yet.
    ///
    /// - Parameters:
    ///   - isWanted: whether ``answers()`` hands out its answer.
    ///   - isOpening: whether it begins a transaction.
    func enqueue(
        _ text: String, _ parameters: [SQLValue] = [], isWanted: Bool = false, isOpening: Bool = false
    ) throws {
        let bound = PostgresParameters(parameters)
        try guarded {
            if isPooled {
                try link.run(unnamed: text, bound)
            } else {
                try link.run(try prepared(text, bound), bound)
            }
        }
        awaited.append(Awaited(kind: .statement, isWanted: isWanted, isOpening: isOpening))
    }

    /// Ends the group, sends it, and waits for all answers; hands out the wanted ones.
    ///
    /// - Throws: ``PostgresFailure`` for the first statement that failed.
    func answers() throws -> [PostgresResult] {
        try guarded {
            try send()
            var wanted: [PostgresResult] = []
            var failure: PostgresFailure?
            let deadline = self.deadline
            let awaited = self.awaited
            self.awaited = []
            for item in awaited {
                switch try result(of: item, until: deadline) {
                case .success(let result?) where item.isWanted: wanted.append(result)
                case .success: break
                case .failure(let reason): failure = failure ?? reason
                }
            }
            // The server tells what was notified before these statements ended before it says that they did.
            link.handOnNotifications()
            if let failure { throw failure }
            return wanted
        }
    }

    /// Runs one query in a group of its own; its first row.
    ///
    /// - Throws: ``PostgresFailure``, `SQLError` for a type that the shared SQL does not have.
    func row(_ text: String, _ parameters: [SQLValue] = []) throws -> SQLRow {
        try enqueue(text, parameters, isWanted: true)
        guard let row = try answers().first?.rows().first else { throw PostgresFailure.lost("an answer has no row") }
        return row
    }

    /// Ends the group and sends it; the answers are looked at with the next group's.
    func sendOnly() throws {
        try guarded { try send() }
    }

    /// Gives up the transaction; whatever still comes of it is of no interest.
    func rollBack() {
        guard !isBroken else { return }
        for place in awaited.indices { awaited[place].mayFail = true }
        do {
            // What fails in a group takes the rest of it along: the ROLLBACK needs a group of its own.
            if !awaited.isEmpty { try guarded { try sync() } }
            try enqueue("ROLLBACK")
            try sendOnly()
        } catch {
            isBroken = true
        }
    }

    /// Hands on notifications that come until the deadline, or returns when some have come.
    func listen(until deadline: Int64) throws {
        try guarded { try link.listen(until: deadline) }
    }

    private var deadline: Int64 { AuthClock.system.monotonicNanoseconds() &+ patience }

    private func send() throws {
        try sync()
        try link.flush(until: deadline)
    }

    private func sync() throws {
        try link.sync()
        awaited.append(Awaited(kind: .sync))
    }

    private func prepared(_ text: String, _ bound: PostgresParameters) throws -> String {
        let use = statements.use(text, bound.types)
        guard use.isNew else { return use.name }
        if let name = use.forgotten {
            try link.run(unnamed: "DEALLOCATE " + name, PostgresParameters([]))
            awaited.append(Awaited(kind: .forgotten(name)))
        }
        try link.prepare(use.name, text, bound.types)
        awaited.append(Awaited(kind: .prepared(use.name)))
        return use.name
    }

    /// What became of one item; the failure is the server's, or that of a statement before it in the group.
    private func result(
        of item: Awaited, until deadline: Int64
    ) throws -> Swift.Result<PostgresResult?, PostgresFailure> {
        var last: PostgresResult?
        var failure: PostgresFailure?
        while let result = try link.result(until: deadline) {
            switch result.status {
            case .done: last = result
            case .synced:
                guard case .sync = item.kind else { throw PostgresFailure.lost("the answers are out of step") }
                return .success(nil)
            case .skipped: break
            case .failed: failure = try judge(result.report, item)
            }
        }
        if last == nil { note(item) }
        if let failure, !item.mayFail { return .failure(failure) }
        return .success(last)
    }

    /// What a failing means.
    ///
    /// - Throws: when the connection is lost with it.
    private func judge(_ report: PostgresReport, _ item: Awaited) throws -> PostgresFailure {
        let failure = PostgresFailure(report)
        if failure.kind == .lost { throw failure }
        if PostgresSession.wornOut.contains(report.state) { isBroken = true }
        guard item.isOpening, failure.kind == .other else { return failure }
        // A server that cannot begin a transaction of this kind is the wrong one; a gate that is not reached is a conflict.
        return report.state == "55P03" ? .conflict(report.words) : .lost(report.words)
    }

    /// Something did not happen: the server skipped or refused it.
    private func note(_ item: Awaited) {
        switch item.kind {
        case .prepared(let name): statements.wasNotPrepared(name)
        case .forgotten(let name): statements.wasNotForgotten(name)
        case .statement, .sync: break
        }
    }

    private func guarded<Result>(_ body: () throws -> Result) throws -> Result {
        guard !isBroken else { throw PostgresFailure.lost("the connection was lost") }
        do {
            return try body()
        } catch let failure as PostgresFailure where failure.kind == .lost {
            isBroken = true
            throw failure
        }
    }

    /// Statements that the server no longer has, has already, or cannot run as they were prepared.
    private static let wornOut: Set = ["26000", "42P05", "0A000"]
}
