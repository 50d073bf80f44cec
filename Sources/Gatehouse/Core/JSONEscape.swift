/// The escapes of JSON strings (RFC 8259, section 7).
package enum JSONEscape {
    /// The UTF-8 of one escape whose backslash was taken; `nil` for what is none.
    package static func read(from rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        switch rest.popFirst() {
        case UInt8(ascii: "\""): [UInt8(ascii: "\"")]
        case UInt8(ascii: "\\"): [UInt8(ascii: "\\")]
        case UInt8(ascii: "/"): [UInt8(ascii: "/")]
        case UInt8(ascii: "b"): [0x08]
        case UInt8(ascii: "f"): [0x0C]
        case UInt8(ascii: "n"): [0x0A]
        case UInt8(ascii: "r"): [0x0D]
        case UInt8(ascii: "t"): [0x09]
        case UInt8(ascii: "u"): scalar(from: &rest).map { Array($0.utf8) }
        default: nil
        }
    }

    /// The scalar of one `\u`, or of the two that a surrogate pair takes; a lone surrogate is none.
    private static func scalar(from rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard var value = unit(from: &rest) else { return nil }
        if (0xD800..<0xDC00).contains(value) {
            guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"),
                let low = unit(from: &rest), (0xDC00..<0xE000).contains(low)
            else { return nil }
            value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
        }
        return Unicode.Scalar(value)
    }

    private static func unit(from rest: inout ArraySlice<UInt8>) -> UInt32? {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = rest.popFirst().flatMap(Hex.value(of:)) else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
