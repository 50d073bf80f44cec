import Foundation

/// The values of mail headers (RFC 5322, section 2.2, and RFC 2047).
enum MailHeader {
    /// Longest part of an encoded word before it is encoded: with `Subject: ` its line stays within 76 characters.
    private static let wordBytes = 39

    /// Whether the text can stand in a header: no control characters, so that it cannot begin another one.
    static func isSafe(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    /// Free text as a header holds it: as it stands when it is short and plain, else as encoded words, folded.
    static func text(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 } && text.utf8.count <= 60 && !hasEncodedWord(text)
        return isPlain ? text : encodedWords(text)
    }

    /// A display name in front of an address: a quoted string, or encoded words.
    static func phrase(_ name: String) -> String {
        guard name.utf8.allSatisfy({ $0 < 0x80 }), name.utf8.count <= 60, !hasEncodedWord(name) else {
            return encodedWords(name)
        }
        let quoted = name.utf8.flatMap { byte in
            [UInt8(ascii: "\""), UInt8(ascii: "\\")].contains(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
        }
        return "\"\(String(decoding: quoted, as: UTF8.self))\""
    }

    /// A time as RFC 5322, section 3.3, writes it.
    static func date(_ time: Timestamp) -> String {
        let civil = CivilTime(time)
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let day = Int((time.microseconds / 86_400_000_000) % 7)
        let clock = [civil.hour, civil.minute, civil.second].map { CivilTime.padded($0) }.joined(separator: ":")
        return "\(days[max(0, day)]), \(civil.day) \(months[civil.month - 1]) \(civil.year) \(clock) +0000"
    }

    /// Text that looks like an encoded word would be read as one.
    private static func hasEncodedWord(_ text: String) -> Bool {
        zip(text.utf8, text.utf8.dropFirst()).contains { $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "?") }
    }

    /// Each word is whole by itself: no scalar is cut in two.
    private static func encodedWords(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            if words[words.count - 1].count + bytes.count > wordBytes { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
