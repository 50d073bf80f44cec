/// Reads the words that databases and programs write for times, and for yes and no.
enum ImportValue {
    /// Yes or no.
    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "1", "true", "t", "yes", "y", "on": true
        case "0", "false", "f", "no", "n", "off": false
        default: nil
        }
    }

    /// A time: whole seconds since 1970, or ISO 8601 with a `T` or a blank, perhaps a fraction, perhaps a zone; UTC without.
    static func time(_ text: String) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard bytes.count <= 40 else { return nil }
        if (1...10).contains(bytes.count), bytes.allSatisfy(isDigit), let seconds = Int64(text) {
            return Timestamp(microseconds: seconds * 1_000_000)
        }
        guard bytes.count >= 19, [UInt8(ascii: "T"), UInt8(ascii: " ")].contains(bytes[10]) else { return nil }
        let canonical = bytes[..<10] + Array("T".utf8) + bytes[11..<19] + Array("Z".utf8)
        guard let second = Timestamp(iso8601: canonical) else { return nil }
        var rest = bytes[19...]
        guard let fraction = fraction(&rest), let offset = zone(rest) else { return nil }
        return Timestamp(microseconds: second.microseconds + fraction - offset * 60_000_000)
    }

    /// Names parted by commas.
    static func list(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: ",")).map { part in
            let blank = UInt8(ascii: " ")
            let start = part.drop { $0 == blank }
            let end = start.lastIndex { $0 != blank }
            return end.map { String(decoding: Array(start[...$0]), as: UTF8.self) } ?? ""
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Cuts off `.123456`; microseconds.
    private static func fraction(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        guard rest.first == UInt8(ascii: ".") else { return 0 }
        let digits = rest.dropFirst().prefix(while: isDigit)
        guard (1...9).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count + 1)
        let six = (Array(digits) + [UInt8](repeating: UInt8(ascii: "0"), count: 6)).prefix(6)
        return six.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }

    /// Minutes east of Greenwich: nothing, `Z`, `+02`, `+02:00` or `+0200`.
    private static func zone(_ rest: ArraySlice<UInt8>) -> Int64? {
        guard let sign = rest.first else { return 0 }
        if rest.elementsEqual("Z".utf8) || rest.elementsEqual(" UTC".utf8) { return 0 }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let digits = rest.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard [2, 4].contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
        let numbers = digits.map { Int64($0 - UInt8(ascii: "0")) } + [0, 0]
        let minutes = (numbers[0] * 10 + numbers[1]) * 60 + numbers[2] * 10 + numbers[3]
        guard minutes <= 15 * 60 else { return nil }
        return sign == UInt8(ascii: "-") ? -minutes : minutes
    }
}
