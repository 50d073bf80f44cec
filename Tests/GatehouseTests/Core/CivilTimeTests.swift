import Foundation
import Gatehouse
import Testing

@Suite("Calendar and clock")
struct CivilTimeTests {
    private func parts(_ seconds: Int64) -> [Int] {
        let time = CivilTime(Timestamp(microseconds: seconds * 1_000_000))
        return [time.year, time.month, time.day, time.hour, time.minute, time.second]
    }

    @Test func `well-known times are right`() {
        #expect(parts(0) == [1970, 1, 1, 0, 0, 0])
        #expect(parts(951_782_400) == [2000, 2, 29, 0, 0, 0])
        #expect(parts(4_107_542_399) == [2100, 2, 28, 23, 59, 59])
        #expect(parts(-1) == [1969, 12, 31, 23, 59, 59])
    }

    @Test func `eight hundred years agree with Foundation`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for day in stride(from: Int64(-141_000), to: 151_000, by: 7) {
            let seconds = day * 86400 + (day & 0xFFFF)
            let theirs = calendar.dateComponents(
                [.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: TimeInterval(seconds))
            )
            let expected = [
                theirs.year, theirs.month, theirs.day, theirs.hour, theirs.minute, theirs.second,
            ].compactMap(\.self)
            try #require(parts(seconds) == expected)
        }
    }

    /// ASVS: 1.4.2.
    @Test func `the ends of time do not trap`() {
        #expect(CivilTime(Timestamp(microseconds: .max)).year == 294_247)
        #expect(CivilTime(Timestamp(microseconds: .min)).year == -290_308)
    }

    @Test func `times are written and read in ISO 8601`() {
        for seconds in stride(from: Int64(0), to: 253_402_300_799, by: 86_399 * 31) {
            let time = Timestamp(microseconds: seconds * 1_000_000)
            #expect(Timestamp(iso8601: time.iso8601.utf8) == time)
        }
        #expect(Timestamp(microseconds: 1_764_000_000_000_000).iso8601 == "2025-11-24T16:00:00Z")
        #expect(CivilTime(Timestamp(microseconds: -1)).iso8601 == "1969-12-31T23:59:59Z")
    }

    @Test(arguments: [
        "", "2026-11-24", "2026-11-24T06:02:00", "2026-11-24T06:02:00+00:00", "2026-02-30T00:00:00Z",
        "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z",
        "2026-01-01T00:60:00Z", "2026-01-01t00:00:00z", "2026-01-01 00:00:00Z", "-026-01-01T00:00:00Z",
        "1969-12-31T23:59:59Z", "\u{0662}026-01-01T00:00:0Z",
    ])
    func `anything else is no time`(text: String) {
        #expect(Timestamp(iso8601: text.utf8) == nil)
    }
}
