import Foundation

/// Base64 as other programs write it into hashes.
enum ForeignBase64 {
    /// The text of these bytes, with padding.
    static func encode(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
    }

    /// With the usual alphabet and padding (RFC 4648, section 4).
    static func decode(_ text: some Collection<UInt8>) throws(ForeignHashError) -> [UInt8] {
        guard let data = Data(base64Encoded: Data(text)) else { throw .malformed }
        return Array(data)
    }

    /// With `.` for `+` and no padding, as passlib does.
    static func decode(passlib text: some Collection<UInt8>) throws(ForeignHashError) -> [UInt8] {
        guard !text.contains(UInt8(ascii: "+")), !text.contains(UInt8(ascii: "=")) else { throw .malformed }
        let plain = text.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "+") : $0 }
        let padding = [UInt8](repeating: UInt8(ascii: "="), count: (4 - plain.count % 4) % 4)
        return try decode(plain + padding)
    }
}
