/// A point in time as a calendar and a clock show it in UTC.
///
/// Worked out by hand: pages show several on every view, and Foundation's formatters cost more than the page.
public struct CivilTime: Sendable, Hashable {
    /// The year of the Gregorian calendar.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59; leap seconds do not exist in Unix time.
    public let second: Int

    /// What calendar and clock show at this time.
    public init(_ time: Timestamp) {
        let (days, seconds) = Self.divide(Self.divide(Int(time.microseconds), by: 1_000_000).quotient, by: 86400)
        (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        (year, month, day) = Self.date(daysSince1970: days)
    }

    /// Division that rounds down, also before 1970, so that the remainder is never negative.
    private static func divide(_ number: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    /// The Gregorian date.
    ///
    /// Years are taken to begin in March, so that the leap day is the last day of its year.
    private static func date(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let daysIn400Years = 146_097
        let daysFromYearZeroTo1970 = 719_468
        let (cycle, dayOfCycle) = divide(days + daysFromYearZeroTo1970, by: daysIn400Years)
        // The leap days before it: one at the end of every 1,461 days, except at three of four centuries.
        let leapDays = dayOfCycle / 1460 - dayOfCycle / 36524 + dayOfCycle / 146_096
        let yearOfCycle = (dayOfCycle - leapDays) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        // From March on, five months have 153 days: 31, 30, 31, 30, 31, and again.
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (400 * cycle + yearOfCycle + (month <= 2 ? 1 : 0), month, day)
    }
}

extension CivilTime {
    /// ISO 8601 in UTC, to the second: `2026-11-24T06:02:00Z`.
    package var iso8601: String {
        let date = "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))"
        return "\(date)T\(Self.padded(hour)):\(Self.padded(minute)):\(Self.padded(second))Z"
    }

    /// A number with zeros in front, as dates are written.
    package static func padded(_ number: Int, _ digits: Int = 2) -> String {
        let text = String(number.magnitude)
        return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

extension Timestamp {
    /// ISO 8601 in UTC, to the second.
    package var iso8601: String { CivilTime(self).iso8601 }

    /// Reads exactly the form that ``iso8601`` writes, of the years 1970 to 9999; `nil` for anything else.
    package init?(iso8601 text: some Collection<UInt8>) {
        let bytes = Array(text)
        guard bytes.count == 20 else { return nil }
        func number(_ range: Range<Int>) -> Int64? {
            bytes[range].reduce(Optional(0)) { value, byte in
                guard let value, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                return value * 10 + Int64(byte - UInt8(ascii: "0"))
            }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19), year >= 1970
        else { return nil }
        // Years are taken to begin in March, as in `CivilTime`; a date that does not exist comes back as another one.
        let march = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let leapDays = march.0 / 4 - march.0 / 100 + march.0 / 400
        let days = 365 * march.0 + leapDays + (153 * march.1 + 2) / 5 + day - 1 - 719_468
        self.init(microseconds: (days * 86400 + hour * 3600 + minute * 60 + second) * 1_000_000)
        guard iso8601.utf8.elementsEqual(bytes) else { return nil }
    }
}
