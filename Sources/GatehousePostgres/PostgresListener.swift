import Foundation
import Gatehouse
import GatehouseSQL
import Synchronization

/// Hears what other processes take away, on a connection and a thread of its own.
///
/// Every 250 ms it asks the server for a sign of life. Whatever was committed before that question was sent has been heard
/// by the time the answer comes; so from the sending of an answered question the cache may be believed for one second.
final class PostgresListener: Sendable {
    /// Where revocations are told.
    static let channel = "gatehouse_revoked"

    /// Stands for all accounts.
    static let everybody = "*"

    /// How often the server is asked.
    static let interval = Duration.milliseconds(250)

    /// How long an answered question vouches for the cache, counted from its sending.
    static let lease = Duration.seconds(1)

    private let core: PostgresCore
    private let address: PostgresAddress
    private let serverOfPool: @Sendable () throws -> String
    private let isStopped = Atomic(false)

    /// - Parameter serverOfPool: asks which server the other connections reach.
    init(_ core: PostgresCore, _ address: PostgresAddress, serverOfPool: @escaping @Sendable () throws -> String) {
        self.core = core
        self.address = address
        self.serverOfPool = serverOfPool
    }

    /// Listens until ``stop()``, connecting again whenever the connection is lost.
    func run() {
        while goesOn {
            do {
                try listen()
            } catch {
                let reason = (error as? PostgresFailure)?.error ?? error
                core.options.notice("listening for revocations stopped, sessions are read from the database: \(reason)")
            }
            if goesOn { Thread.sleep(forTimeInterval: .random(in: 0.05...0.25)) }
        }
    }

    private var goesOn: Bool { !isStopped.load(ordering: .relaxed) && !core.isClosed }

    /// Ends ``run()`` within a moment.
    func stop() {
        isStopped.store(true, ordering: .relaxed)
    }

    private func listen() throws {
        let (session, server) = try connected()
        core.options.notice("listening for revocations at \(address.shown)")
        while goesOn {
            guard core.newestServer ?? server == server else {
                throw PostgresFailure.lost("writes go to another server than the one that is listened to")
            }
            let sent = core.options.clock.monotonicNanoseconds()
            let next = AuthClock.system.monotonicNanoseconds() &+ PostgresListener.interval.microseconds &* 1000
            try session.enqueue("SELECT 1")
            _ = try session.answers()
            core.attachedListener?.leaseExtended(to: sent &+ PostgresListener.lease.microseconds &* 1000)
            while goesOn, AuthClock.system.monotonicNanoseconds() < next {
                try session.listen(until: next)
            }
        }
    }

    /// A connection that hears everything from now on, and the server it reaches.
    ///
    /// - Throws: when it is not the server that the other connections reach: then nothing would ever be heard.
    private func connected() throws -> (PostgresSession, server: String) {
        let session = try PostgresSession(address, core.options)
        session.patience = PostgresListener.lease.microseconds &* 1000
        session.link.onNotification = { [core] word in PostgresListener.hear(word, core) }
        try session.enqueue("LISTEN \(PostgresListener.channel)")
        let server = try session.row(PostgresTicket.serverQuestion).text("server")
        guard server == (try serverOfPool()) else {
            throw AuthError.unavailable("what is listened to is not the database that is written to")
        }
        // What was said before LISTEN was not heard.
        core.attachedListener?.revokedEverything()
        return (session, server)
    }

    private static func hear(_ word: String, _ core: PostgresCore) {
        guard let id = UUIDv7(word) else {
            core.attachedListener?.revokedEverything()
            return
        }
        core.attachedListener?.revoked([AccountID(id)])
    }
}
