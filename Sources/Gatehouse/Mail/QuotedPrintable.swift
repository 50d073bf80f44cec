/// Text in lines of at most 76 plain characters (RFC 2045, section 6.7), ended by CR LF.
enum QuotedPrintable {
    private static let longestLine = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// Encodes text whose lines end with a line feed.
    static func encode(_ text: String) -> [UInt8] {
        var output: [UInt8] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            append(Array(line), to: &output)
            output += "\r\n".utf8
        }
        return output
    }

    private static func append(_ line: [UInt8], to output: inout [UInt8]) {
        var column = 0
        for (place, byte) in line.enumerated() {
            let isLast = place == line.count - 1
            let piece = isPlain(byte, isLast: isLast) ? [byte] : escaped(byte)
            // One column is kept for the mark that a line goes on.
            if column + piece.count > (isLast ? longestLine : longestLine - 1) {
                output += "=\r\n".utf8
                column = 0
            }
            output += piece
            column += piece.count
        }
    }

    /// A blank at the end of a line would be lost on the way.
    private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "="): false
        case UInt8(ascii: " "), UInt8(ascii: "\t"): !isLast
        default: (0x21...0x7E).contains(byte)
        }
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
