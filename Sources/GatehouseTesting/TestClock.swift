public import Gatehouse
import Synchronization

/// A clock that stands still until a test moves it.
///
/// Like `AuthClock` it has two hands: the wall clock, by which everything is stored, and a monotonic one for leases
/// and deadlines. Time that passes moves both; somebody who sets the machine's clock moves only the first.
///
/// ```swift
/// let time = TestClock()
/// let auth = try await Auth.forTesting(store: store, clock: time.clock)
/// time.advance(by: .minutes(31))
/// ```
public final class TestClock: Sendable {
    private struct Hands {
        var wall: Timestamp
        var monotonic: Int64 = 1_000_000_000_000
    }

    /// Where a test clock starts: 2026-01-01 12:00:00 UTC.
    public static let start = Timestamp(microseconds: 1_767_268_800_000_000)

    private let hands: Mutex<Hands>

    /// A clock that stands at this time.
    public init(at start: Timestamp = TestClock.start) {
        hands = Mutex(Hands(wall: start))
    }

    /// What the wall clock shows.
    public var now: Timestamp { hands.withLock { $0.wall } }

    /// What the monotonic clock shows, in nanoseconds.
    public var monotonicNanoseconds: Int64 { hands.withLock { $0.monotonic } }

    /// Lets time pass, on both hands.
    public func advance(by duration: Duration) {
        hands.withLock { hands in
            hands.wall = hands.wall + duration
            hands.monotonic &+= duration.microseconds &* 1000
        }
    }

    /// Sets the wall clock, forward or back; the monotonic one never jumps.
    public func set(_ time: Timestamp) {
        hands.withLock { $0.wall = time }
    }

    /// The clock to hand to whatever asks for one.
    ///
    /// Whoever sleeps by it goes on at once, and the time has passed.
    public var clock: AuthClock {
        AuthClock(
            now: { self.now }, monotonicNanoseconds: { self.monotonicNanoseconds },
            sleep: { self.advance(by: $0) })
    }
}
