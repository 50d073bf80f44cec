/// Base64 with the URL alphabet and no padding (RFC 4648, section 5).
package enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// The text of these bytes.
    package static func encode(_ bytes: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: (bytes.count * 4 + 2) / 3) { output in
            var written = 0
            var index = 0
            while index < bytes.count {
                let left = min(3, bytes.count - index)
                var group = UInt32(bytes[index]) << 16
                if left > 1 { group |= UInt32(bytes[index + 1]) << 8 }
                if left > 2 { group |= UInt32(bytes[index + 2]) }
                for place in 0...left {
                    output[written] = alphabet[Int((group >> (18 - 6 * UInt32(place))) & 63)]
                    written += 1
                }
                index += 3
            }
            return written
        }
    }

    /// The bytes of a text whose length is a multiple of four; `nil` for any other text or byte.
    package static func decode(_ text: [UInt8]) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        var bytes: [UInt8] = []
        var group: UInt32 = 0
        for (place, character) in text.enumerated() {
            guard let value = alphabet.firstIndex(of: character) else { return nil }
            group = group << 6 | UInt32(value)
            if place % 4 == 3 {
                bytes += [UInt8(group >> 16 & 255), UInt8(group >> 8 & 255), UInt8(group & 255)]
                group = 0
            }
        }
        return bytes
    }

    /// The bytes of a text of any length; `nil` for one that no encoder writes: padding, another byte, or bits left over.
    package static func decode(unpadded text: some Collection<UInt8>) -> [UInt8]? {
        let surplus = text.count % 4
        guard surplus != 1 else { return nil }
        let text = Array(text)
        let filler = [UInt8](repeating: alphabet[0], count: surplus == 0 ? 0 : 4 - surplus)
        guard let whole = decode(text + filler) else { return nil }
        let bytes = Array(whole.dropLast(filler.count))
        // Two texts for the same bytes would be two tokens with the same signature.
        return encode(bytes).utf8.elementsEqual(text) ? bytes : nil
    }

    /// Whether the byte belongs to the alphabet.
    package static func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default:
            false
        }
    }
}
