import Foundation
import Gatehouse
import GatehouseSQL

/// What one thread does with its one connection.
final class PostgresWorker {
    let core: PostgresCore
    private var session: PostgresSession?

    /// How often a transaction runs again when another one was in the way.
    private static let repetitions = 5

    /// From which repetition on it runs alone.
    private static let firstAlone = 2

    init(_ core: PostgresCore) {
        self.core = core
    }

    /// Runs a transaction that changes nothing.
    func read<Result>(_ body: (any SQLConnection) throws -> Result) throws -> Result {
        try repeating { _ in
            try once(.read, body) { session, _, _ in
                try session.enqueue("COMMIT")
                // Its answer changes nothing: it is looked at with the next transaction's.
                try session.sendOnly()
            }
        }
    }

    /// Runs a transaction by which a schema is changed, with all the time it needs.
    func migrate<Result>(_ body: (any SQLConnection) throws -> Result) throws -> Result {
        do {
            let session = try connected()
            session.patience = 3600 * 1_000_000_000
            return try once(.migration, body) { session, _, _ in
                try session.enqueue("COMMIT", isWanted: true)
                try PostgresWorker.checkCommitted(try session.answers())
            }
        } catch let failure as PostgresFailure {
            throw failure.error
        }
    }

    /// Runs a transaction that writes, and tells what it took away.
    func write<Result>(_ body: (any SQLConnection) throws -> SQLWritten<Result>) throws -> Result {
        try repeating { repetition in
            let transaction = repetition < PostgresWorker.firstAlone ? PostgresTransaction.write : .writeAlone
            return try once(transaction) { connection in
                let written = try body(connection)
                // The others must hear of it, also when no statement was needed.
                if !written.revoked.isEmpty { try connection.begin() }
                return written
            } commit: { session, connection, written in
                try commit(written, on: session, connection.ticket)
            }.result
        }
    }

    /// The connection, made now if there is none that can be used.
    ///
    /// - Throws: `AuthError.unavailable` when there is no way in.
    func connected() throws -> PostgresSession {
        if let session, !session.isBroken { return session }
        session = nil
        let new = try PostgresSession(core.address, core.options)
        if !core.options.isPooled {
            for limit in PostgresTransaction.limits(core.options) { try new.enqueue(limit) }
            // A group of their own, or they would be rolled back with the first transaction.
            try new.sendOnly()
        }
        session = new
        return new
    }

    /// Names the server that is reached, and notes it as the one that is written to.
    func server() throws -> String {
        do {
            let session = try connected()
            let server = try session.row(PostgresTicket.serverQuestion).text("server")
            core.note(server: server)
            return server
        } catch let failure as PostgresFailure {
            throw failure.error
        }
    }

    /// Ends the connection; the next transaction makes a new one.
    func disconnect() {
        session = nil
    }

    /// Checks that a COMMIT was not carried out as a ROLLBACK.
    static func checkCommitted(_ answers: [PostgresResult]) throws {
        guard answers.last?.command == "COMMIT" else {
            throw PostgresFailure.unavailable("the transaction was rolled back")
        }
    }

    /// Runs a transaction once, from its beginning to the end.
    ///
    /// - Throws: ``PostgresFailure`` for what may go better the next time, anything else for the caller.
    private func once<Result>(
        _ transaction: PostgresTransaction, _ body: (PostgresConnection) throws -> Result,
        commit: (PostgresSession, PostgresConnection, Result) throws -> Void
    ) throws -> Result {
        let session = try connected()
        let connection = PostgresConnection(session, core, transaction)
        defer { connection.end() }
        let outcome = Swift.Result { try body(connection) }
        if let failure = connection.failure {
            session.rollBack()
            // What the closure made of a failure that is not its own is of no interest: it runs again.
            if failure.kind == .other { _ = try outcome.get() }
            throw failure
        }
        guard case .success(let result) = outcome else {
            if connection.hasBegun { session.rollBack() }
            return try outcome.get()
        }
        guard connection.hasBegun else { return result }
        do {
            try commit(session, connection, result)
        } catch {
            session.rollBack()
            throw error
        }
        return result
    }

    /// Runs a transaction again while others are in the way, and once more when the connection was lost before its commit.
    private func repeating<Result>(_ body: (Int) throws -> Result) throws -> Result {
        var repetition = 0
        var hasReconnected = false
        while true {
            do {
                return try body(repetition)
            } catch let failure as PostgresFailure where failure.kind == .conflict {
                guard repetition < PostgresWorker.repetitions else { throw failure.error }
                repetition += 1
                PostgresWorker.pause(after: repetition)
            } catch let failure as PostgresFailure {
                guard failure.kind == .lost, !hasReconnected else { throw failure.error }
                hasReconnected = true
                disconnect()
            }
        }
    }

    /// A few milliseconds, not the same ones for everybody.
    private static func pause(after repetition: Int) {
        Thread.sleep(forTimeInterval: Double.random(in: 0...0.002) * Double(repetition))
    }
}
