import Foundation
import Gatehouse
import GatehouseSQL

/// The end of a write.
extension PostgresWorker {
    /// More accounts than these are told as "everybody": each word of its own is held in the server's queue.
    private static let mostNames = 5

    /// Commits, and tells what was taken away: to the other processes within the transaction, to this one after it.
    ///
    /// - Throws: ``PostgresFailure`` when it is certain that nothing was committed, `AuthError.unavailable` when it is
    ///   certain or cannot be found out.
    func commit<Result>(
        _ written: SQLWritten<Result>, on session: PostgresSession, _ ticket: PostgresTicket?
    ) throws {
        // A commit may wait for a standby. The server's limit on statements would end that wait, and then report success.
        try session.enqueue("SET LOCAL statement_timeout = 0")
        for word in PostgresWorker.words(written.revoked) {
            try session.enqueue("SELECT pg_notify($1, $2)", [.text(PostgresListener.channel), .text(word)])
        }
        try session.enqueue("COMMIT", isWanted: true)
        do {
            try PostgresWorker.checkCommitted(try session.answers())
        } catch let failure as PostgresFailure where failure.kind == .lost {
            try settle(written, ticket, failure)
        }
        if let ticket { core.note(server: ticket.server) }
        core.tell(written.revoked)
    }

    private static func words(_ revoked: [AccountID]) -> [String] {
        revoked.count > mostNames ? [PostgresListener.everybody] : revoked.map(\.description)
    }

    /// Finds out what became of a COMMIT whose answer was lost.
    ///
    /// Returns when it was carried out. The cache of this process forgets at once and whatever the outcome.
    private func settle<Result>(
        _ written: SQLWritten<Result>, _ ticket: PostgresTicket?, _ failure: PostgresFailure
    ) throws {
        core.tell(written.revoked)
        disconnect()
        let end = ContinuousClock.now + core.options.settleTimeout
        var outcome = PostgresOutcome.open
        repeat {
            outcome = (try? self.outcome(ticket, written.witness)) ?? .open
            if outcome == .open { Thread.sleep(forTimeInterval: 0.05) }
        } while outcome == .open && ContinuousClock.now < end
        core.options.notice("the answer to a COMMIT was lost; asked again: \(outcome)")
        guard outcome == .committed else {
            core.tell(written.revoked)
            throw failure.error
        }
    }

    private func outcome(_ ticket: PostgresTicket?, _ witness: SQLWitness?) throws -> PostgresOutcome {
        let session = try connected()
        let said = try ticket.map { try word(about: $0, on: session) } ?? .unknown
        guard said == .unknown, let witness else { return said }
        let text = try core.translator.translate(witness.sql, witness.parameters).text
        try session.enqueue(text, witness.parameters, isWanted: true)
        // Without its number a transaction that left no trace may still be under way.
        return try session.answers().first?.first() != nil ? .committed : ticket == nil ? .open : .notCommitted
    }

    private func word(about ticket: PostgresTicket, on session: PostgresSession) throws -> PostgresOutcome {
        do {
            let row = try session.row(PostgresOutcome.question, [.text(ticket.number)])
            return PostgresOutcome(try row.textOrNull("status"), isSameServer: try row.text("server") == ticket.server)
        } catch let failure as PostgresFailure where failure.kind == .other {
            return .unknown  // A number that this server has not given out yet.
        }
    }
}
