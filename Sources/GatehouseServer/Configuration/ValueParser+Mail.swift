import Gatehouse
import GatehouseSMTP

extension ValueParser where Value == SMTPServer? {
    static let mailServer = ValueParser(
        range: "smtp://HOST or smtps://HOST, with :PORT unless it is 587 or 465, or empty"
    ) { text in
        guard !text.isEmpty else { return .some(nil) }
        return SMTPServer(text).map { .some($0) }
    }
}

extension ValueParser where Value == EmailAddress? {
    static let mailAddress = ValueParser(range: "a mail address, or empty") { text in
        guard !text.isEmpty else { return .some(nil) }
        return (try? EmailAddress(text)).map { .some($0) }
    }
}

extension ValueParser where Value == String {
    static let line = ValueParser(range: "up to 255 bytes of text on one line, or empty") { text in
        isLine(text, upTo: 255) ? text : nil
    }
}

extension ValueParser where Value == Secret<String> {
    static let secretLine = ValueParser(range: "up to 255 bytes of text on one line, or empty") { text in
        isLine(text, upTo: 255) ? Secret(text) : nil
    }
}

/// Whether the bytes are few enough and none of them is a control character.
private func isLine(_ text: String, upTo limit: Int) -> Bool {
    text.utf8.count <= limit && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
}
