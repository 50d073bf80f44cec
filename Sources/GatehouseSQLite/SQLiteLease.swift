import GRDB
import Gatehouse
import GatehouseSQL
import Synchronization

/// What the watching for other processes' commits knows and goes by.
final class SQLiteLease: Sendable {
    /// How long to wait between two polls.
    static let interval = Duration.milliseconds(50)

    /// How long what was read may be believed after a poll began.
    static let length = Duration.milliseconds(100)

    private let version = Mutex<Int64?>(nil)

    /// Notes what a poll read.
    ///
    /// - Returns: whether another connection has written since the poll before, or may have: nothing is known of the
    ///   time before the first poll.
    func note(_ new: Int64?) -> Bool {
        version.withLock { version in
            defer { version = new }
            return new == nil || version != new
        }
    }
}

extension SQLiteDatabase {
    /// Polls every 50 ms, until cancelled or closed.
    ///
    /// A poll that fails, or waits for a writer that is busy, renews nothing: the lease runs out and requests read the
    /// database.
    public func watch() async throws {
        try await watch(every: SQLiteLease.interval)
    }

    func watch(every interval: Duration) async throws {
        while !Task.isCancelled {
            try? await pollOnce()
            guard gate.isOpen else { return }
            try? await Task.sleep(for: interval)
        }
    }

    /// Looks once whether another connection has written, on the writer: its own commits do not move the version it
    /// reads, those of every other connection do.
    func pollOnce() async throws {
        try await onWriter { [self] database in
            let start = options.clock.monotonicNanoseconds()
            let version: Int64?
            do {
                version = try Int64.fetchOne(database.cachedStatement(sql: "PRAGMA data_version"))
            } catch {
                throw storeError(error)
            }
            guard let listener = attachedListener else { return }
            if lease.note(version) { listener.revokedEverything() }
            listener.leaseExtended(to: start &+ SQLiteLease.length.nanoseconds)
        }
    }
}
