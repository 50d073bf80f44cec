/// What is escaped in HTML, and how.
///
/// Bytes, because that is what browsers read: of `"` followed by a combining mark Swift makes one character that equals
/// no quote. All special bytes are ASCII, which in UTF-8 is never a part of anything else.
enum HTMLEscaping {
    /// Appends text with every special byte written as a character reference.
    ///
    /// The runs between special bytes are copied whole, so that ordinary text costs one look and one copy.
    static func append(_ text: some StringProtocol, to output: inout [UInt8]) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output) }
        if done == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &output) } }
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var begin = 0
        var index = 0
        while index < bytes.count {
            if isSpecial(bytes[index]) {
                output.append(contentsOf: bytes[begin..<index])
                reference(for: bytes[index]).withUTF8Buffer { output.append(contentsOf: $0) }
                begin = index + 1
            }
            index += 1
        }
        output.append(contentsOf: bytes[begin...])
    }

    /// Whether the byte must not stand as it is.
    ///
    /// The backtick is one because it once delimited attributes in a browser.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0, UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "`"):
            true
        default: false
        }
    }

    /// How a special byte is written.
    ///
    /// HTML cannot hold U+0000 at all, not even as a reference, so the replacement character stands for it.
    private static func reference(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case UInt8(ascii: "`"): "&#96;"
        default: "\u{FFFD}"
        }
    }
}
