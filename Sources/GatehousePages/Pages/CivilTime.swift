public import Gatehouse

/// A point in time as a calendar and a clock show it in UTC.
///
/// Worked out by hand: the dashboard shows several on every view, and Foundation's formatters cost more than the page.
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

extension Strings.Dates {
    /// The time in words, with what a program reads beside it.
    func time(_ time: Timestamp) -> HTML {
        let civil = CivilTime(time)
        let month = months.indices.contains(civil.month - 1) ? months[civil.month - 1] : ""
        return """
            <time datetime="\(civil.year, digits: 4)-\(civil.month, digits: 2)-\(civil.day, digits: 2)T\
            \(civil.hour, digits: 2):\(civil.minute, digits: 2):\(civil.second, digits: 2)Z">\
            \(inWords(civil, month))</time>
            """
    }
}
