#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Where the time comes from: the wall clock for what is stored, a monotonic one for leases and deadlines.
///
/// Closures instead of a protocol, so that a test hands in a clock that it moves by hand.
public struct AuthClock: Sendable {
    /// The wall clock's time.
    public let now: @Sendable () -> Timestamp

    /// Nanoseconds of a clock that never jumps; only differences mean anything.
    public let monotonicNanoseconds: @Sendable () -> Int64

    /// Waits so long, or until the task is cancelled.
    public let sleep: @Sendable (Duration) async throws -> Void

    /// A clock made of functions; without one of its own it waits by the machine's clock.
    public init(
        now: @escaping @Sendable () -> Timestamp,
        monotonicNanoseconds: @escaping @Sendable () -> Int64,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.now = now
        self.monotonicNanoseconds = monotonicNanoseconds
        self.sleep = sleep
    }

    /// The machine's own clocks.
    public static let system = AuthClock(
        now: { Timestamp(microseconds: read(CLOCK_REALTIME) / 1000) },
        monotonicNanoseconds: { read(CLOCK_MONOTONIC) })

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
