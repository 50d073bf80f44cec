import Gatehouse
import Logging

/// Reads one kind of value from text, and says in words what it accepts.
struct ValueParser<Value: Sendable>: Sendable {
    /// What is accepted, as the end of "it must be ...".
    let range: String

    /// What a number counts; empty when the text carries its own unit or has none.
    var unit = ""

    /// The value, or `nil` for text outside the range.
    let parse: @Sendable (String) -> Value?
}

extension ValueParser where Value == Int {
    static func number(_ range: ClosedRange<Int>, unit: String = "") -> Self {
        let words = "a number from \(range.lowerBound) to \(range.upperBound)" + (unit.isEmpty ? "" : " (\(unit))")
        return ValueParser(range: words, unit: unit) { text in
            digits(text.utf8[...]).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// The session cache: a number of entries, or `off` for none.
    static let cacheSize = ValueParser(range: "off, on, or a number of entries from 1 to 10000000", unit: "entries") {
        switch $0 {
        case "off": 0
        case "on": SessionPolicy().cacheCapacity
        default: number(1...10_000_000).parse($0)
        }
    }
}

extension ValueParser where Value == Int? {
    /// A port, or `off`.
    static let optionalPort = ValueParser(range: "off, or a number from 1 to 65535") { text in
        text == "off" ? .some(nil) : ValueParser<Int>.number(1...65535).parse(text).map { .some($0) }
    }

    /// How many bits of a digest must be zero, or `off`.
    static let difficulty = ValueParser(range: "off, or a number of bits from 8 to 24", unit: "bits") { text in
        text == "off" ? .some(nil) : ValueParser<Int>.number(8...24).parse(text).map { .some($0) }
    }
}

extension ValueParser where Value == Bool {
    static let onOff = ValueParser(range: "on or off (or true or false)") {
        switch $0 {
        case "on", "true": true
        case "off", "false": false
        default: nil
        }
    }
}

extension ValueParser where Value == Duration {
    /// A number with its unit: `90s`, `30m`, `12h` or `7d`.
    static func duration(from shortest: String, to longest: String) -> Self {
        ValueParser(range: "a time from \(shortest) to \(longest), as a number with s, m, h or d") { text in
            guard let time = read(text), let low = read(shortest), let high = read(longest) else { return nil }
            return (low...high).contains(time) ? time : nil
        }
    }

    static func days(_ range: ClosedRange<Int>) -> Self {
        let number = ValueParser<Int>.number(range, unit: "days")
        return ValueParser(range: number.range, unit: number.unit) { number.parse($0).map { .days($0) } }
    }

    private static func read(_ text: String) -> Duration? {
        let seconds: Int? =
            switch text.utf8.last {
            case UInt8(ascii: "s"): 1
            case UInt8(ascii: "m"): 60
            case UInt8(ascii: "h"): 3600
            case UInt8(ascii: "d"): 86400
            default: nil
            }
        guard let seconds, let count = digits(text.utf8.dropLast()) else { return nil }
        return .seconds(count * seconds)
    }
}

extension ValueParser where Value == Duration? {
    /// A number of days, or `off` for ever.
    static func daysOrOff(_ range: ClosedRange<Int>) -> Self {
        let number = ValueParser<Int>.number(range, unit: "days")
        return ValueParser(range: "off, or \(number.range)", unit: number.unit) { text in
            guard !text.utf8.elementsEqual("off".utf8) else { return .some(nil) }
            guard let days = number.parse(text) else { return nil }
            return .some(.days(days))
        }
    }
}

extension ValueParser where Value == Logger.Level {
    static let logLevel = ValueParser(range: Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")) {
        Logger.Level(rawValue: $0)
    }
}

/// The number that these ASCII digits write; at most ten of them, so that nothing overflows.
private func digits(_ bytes: Substring.UTF8View) -> Int? {
    guard (1...10).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
}
