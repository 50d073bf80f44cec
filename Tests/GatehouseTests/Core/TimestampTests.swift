import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Points in time` {
    @Test func `are moved and compared by the microsecond`() {
        let start = Timestamp(microseconds: 5)
        #expect(start + .microseconds(1) == Timestamp(microseconds: 6))
        #expect(start - .seconds(1) == Timestamp(microseconds: -999_995))
        #expect((start + .hours(2)).since(start) == .hours(2))
        #expect(start.since(start + .minutes(1)) == .minutes(-1))
        #expect(start < start + .microseconds(1))
        #expect(Duration.days(1) == .hours(24))
    }

    /// ASVS: 1.4.2.
    @Test func `stop at either end instead of overflowing`() {
        let (first, last) = (Timestamp(microseconds: .min), Timestamp(microseconds: .max))
        let long = Duration.seconds(Int64.max)
        #expect(last + .microseconds(1) == last)
        #expect(TestClock.start + long == last)
        #expect(first - .microseconds(1) == first)
        #expect(first - long == first)
        #expect(last.since(first) > .days(100_000_000))
        #expect(first.since(last) < .days(-100_000_000))
    }

    @Test func `durations too long to count are as long as can be counted`() {
        #expect(Duration.seconds(Int64.max).microseconds == .max)
        #expect(Duration.seconds(Int64.min).microseconds == .min)
        let edge = Duration(secondsComponent: 9_223_372_036_854, attosecondsComponent: 900_000_000_000_000_000)
        #expect(edge.microseconds == .max)
        #expect((Duration.zero - edge).microseconds == .min)
        #expect(Duration.milliseconds(1500).microseconds == 1_500_000)
        #expect(Duration.nanoseconds(1999).microseconds == 1)
    }

    @Test func `a test clock stands still until it is moved`() {
        let time = TestClock()
        let clock = time.clock
        #expect(clock.now() == TestClock.start)
        #expect(clock.now() == time.now)
        let before = clock.monotonicNanoseconds()
        time.advance(by: .milliseconds(2))
        #expect(clock.now() == TestClock.start + .milliseconds(2))
        #expect(clock.monotonicNanoseconds() - before == 2_000_000)
        time.set(TestClock.start - .days(1))
        #expect(clock.now() == TestClock.start - .days(1))
        #expect(clock.monotonicNanoseconds() - before == 2_000_000)
    }

    @Test func `the machine's clocks go forward`() {
        let clock = AuthClock.system
        let (wall, monotonic) = (clock.now(), clock.monotonicNanoseconds())
        #expect(wall > TestClock.start - .days(3650))
        #expect(clock.monotonicNanoseconds() >= monotonic)
    }
}
