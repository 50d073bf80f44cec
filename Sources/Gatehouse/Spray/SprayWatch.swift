import Synchronization

/// What this server knows of wrong passwords all over the site.
///
/// Failures are counted here and added to the database once in a few seconds, together with a look at what all servers
/// counted. So a failure costs no write of its own, and memory holds a few numbers whatever happens.
final class SprayWatch: Sendable {
    /// How long failures are gathered before they are written.
    static let interval: Duration = .seconds(5)

    /// How long an alarm is believed after the last look.
    static let memory: Duration = .minutes(2)

    /// The minutes that count as now.
    static let window: Int64 = 10

    /// The hours that the median is taken of.
    static let hours: Int64 = 168

    /// How many tries may be held up at the same moment; whoever comes beyond that is not, so that a flood of tries does not
    /// become a flood of open connections.
    static let mostWaiting = 256

    private struct State {
        var pending: [Int64: Int64] = [:]
        var lookedAt: Timestamp?
        var alarmUntil: Timestamp?
        var usual: (hour: Int64, count: Int64)?
        var waiting = 0
    }

    private let state = Mutex(State())

    /// Counts one failure.
    ///
    /// - Returns: whether it is time to write what was gathered; one caller is told.
    func note(at now: Timestamp) -> Bool {
        state.withLock { state in
            state.pending[now.minute, default: 0] += 1
            if let last = state.lookedAt, (.zero..<SprayWatch.interval).contains(now.since(last)) { return false }
            state.lookedAt = now
            return true
        }
    }

    /// Hands out what was gathered, and the usual hour if it was worked out within this hour.
    func take(at now: Timestamp) -> (pending: [Int64: Int64], usual: Int64?) {
        state.withLock { state in
            defer { state.pending = [:] }
            let hour = now.minute / 60
            return (state.pending, state.usual.flatMap { $0.hour == hour ? $0.count : nil })
        }
    }

    /// Takes back what could not be written, as far as it still counts.
    func restore(_ pending: [Int64: Int64], at now: Timestamp) {
        let oldest = now.minute - SprayWatch.window
        state.withLock { state in
            for (minute, count) in pending where minute > oldest { state.pending[minute, default: 0] += count }
        }
    }

    /// Keeps what a look found.
    func learn(usual: Int64, isAttack: Bool, at now: Timestamp) {
        state.withLock { state in
            state.usual = (now.minute / 60, usual)
            state.alarmUntil = isAttack ? now + SprayWatch.memory : nil
        }
    }

    /// Whether passwords are being tried all over the site.
    func isAlarmed(at now: Timestamp) -> Bool {
        state.withLock { state in state.alarmUntil.map { now < $0 } ?? false }
    }

    /// Takes a place among those who are held up, if there is one left.
    func beginWaiting() -> Bool {
        state.withLock { state in
            guard state.waiting < SprayWatch.mostWaiting else { return false }
            state.waiting += 1
            return true
        }
    }

    func endWaiting() {
        state.withLock { $0.waiting -= 1 }
    }
}

extension Timestamp {
    /// Whole minutes since 1970.
    var minute: Int64 { microseconds / 60_000_000 }
}
