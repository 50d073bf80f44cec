/// The kinds of body that account routes understand.
enum MediaKind: Equatable {
    /// `application/x-www-form-urlencoded`
    case form
    /// `application/json`
    case json
    /// Anything else, or nothing.
    case other

    /// Reads a `Content-Type`: the type exactly, in any case, with parameters ignored but for a charset that is not UTF-8.
    init(_ contentType: String?) {
        let bytes = Array((contentType ?? "").utf8)
        let parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        let type = MediaKind.plain(parts.first ?? [])
        let isUTF8 = parts.dropFirst().allSatisfy { part in
            let text = MediaKind.plain(part)
            return !text.starts(with: "charset=".utf8) || text.elementsEqual("charset=utf-8".utf8)
        }
        if isUTF8, type.elementsEqual("application/x-www-form-urlencoded".utf8) {
            self = .form
        } else if isUTF8, type.elementsEqual("application/json".utf8) {
            self = .json
        } else {
            self = .other
        }
    }

    /// Lower case, without spaces and tabs around.
    private static func plain(_ part: ArraySlice<UInt8>) -> [UInt8] {
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let trimmed = part.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
        return trimmed.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
