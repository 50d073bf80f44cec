import Gatehouse

/// The escapes of JSON strings (RFC 8259, section 7).
enum JSONEscape {
    /// The UTF-8 of one escape whose backslash was taken.
    static func read(from rest: inout ArraySlice<UInt8>) throws(InputError) -> [UInt8] {
        switch rest.popFirst() {
        case UInt8(ascii: "\""): return [UInt8(ascii: "\"")]
        case UInt8(ascii: "\\"): return [UInt8(ascii: "\\")]
        case UInt8(ascii: "/"): return [UInt8(ascii: "/")]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(try scalar(from: &rest).utf8)
        default: throw .malformed
        }
    }

    /// The scalar of one `\u`, or of the two that a surrogate pair takes; a lone surrogate is none.
    private static func scalar(from rest: inout ArraySlice<UInt8>) throws(InputError) -> Unicode.Scalar {
        var value = try unit(from: &rest)
        if (0xD800..<0xDC00).contains(value) {
            guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u") else {
                throw .malformed
            }
            let low = try unit(from: &rest)
            guard (0xDC00..<0xE000).contains(low) else { throw .malformed }
            value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw .malformed }
        return scalar
    }

    private static func unit(from rest: inout ArraySlice<UInt8>) throws(InputError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = rest.popFirst().flatMap(Hex.value(of:)) else { throw .malformed }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
