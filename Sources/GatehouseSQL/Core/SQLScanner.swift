/// One piece of a statement's text.
struct SQLToken {
    enum Kind: Equatable {
        /// A keyword or a plain name.
        case word
        /// A name in double quotes.
        case quotedName
        /// Text in single quotes.
        case literal
        /// A whole number.
        case number
        /// A parameter and its number.
        case parameter(Int)
        /// Any other mark: a bracket, a comma, an operator.
        case mark(UInt8)
        /// Blanks and line ends.
        case space
    }

    let kind: Kind
    let text: String
}

/// Cuts a statement into tokens, and refuses what the two engines would cut differently.
struct SQLScanner {
    private let bytes: [UInt8]
    private var place = 0

    init(_ sql: String) {
        bytes = Array(sql.utf8)
    }

    /// The next token, or `nil` at the end.
    mutating func next() throws -> SQLToken? {
        guard place < bytes.count else { return nil }
        let start = place
        let kind = try scan(bytes[place])
        return SQLToken(kind: kind, text: String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func scan(_ first: UInt8) throws -> SQLToken.Kind {
        switch first {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
            advance(while: SQLScanner.isSpace)
            return .space
        case UInt8(ascii: "'"):
            try advancePastQuote(first)
            return .literal
        case UInt8(ascii: "\""):
            try advancePastQuote(first)
            return .quotedName
        case UInt8(ascii: "$"):
            return .parameter(try parameter())
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try number()
        case let byte where SQLScanner.isWord(byte):
            return try word()
        default:
            return .mark(try mark(first))
        }
    }

    private mutating func word() throws -> SQLToken.Kind {
        advance(while: SQLScanner.isWord)
        if peek == UInt8(ascii: "'") { throw SQLError("Write literals plainly: no letter before the quote.") }
        if peek == UInt8(ascii: "$") { throw SQLError("A name must not contain \"$\".") }
        return .word
    }

    private mutating func number() throws -> SQLToken.Kind {
        advance(while: SQLScanner.isDigit)
        if let next = peek, next == UInt8(ascii: ".") || SQLScanner.isWord(next) {
            throw SQLError("Numbers in statements are whole and decimal.")
        }
        return .number
    }

    private mutating func parameter() throws -> Int {
        place += 1
        let start = place
        advance(while: SQLScanner.isDigit)
        // Four digits are more than either engine takes, and cannot overflow.
        guard (1...4).contains(place - start), let number = Int(String(decoding: bytes[start..<place], as: UTF8.self))
        else { throw SQLError("Parameters are written $1, $2 and so on.") }
        if let next = peek, SQLScanner.isWord(next) { throw SQLError("Parameters are written $1, $2 and so on.") }
        return number
    }

    private mutating func mark(_ byte: UInt8) throws -> UInt8 {
        place += 1
        if SQLScanner.marks.contains(byte), !SQLScanner.pairs.contains(where: { $0 == (byte, peek) }) { return byte }
        throw SQLError("The shared SQL has no \"\(SQLScanner.shown(byte, peek))\" (docs/storage.md).")
    }

    /// Moves past the closing quote; two in a row stand for one of the text.
    private mutating func advancePastQuote(_ quote: UInt8) throws {
        place += 1
        while place < bytes.count {
            place += 1
            guard bytes[place - 1] == quote else { continue }
            guard peek == quote else { return }
            place += 1
        }
        throw SQLError("A quote is not closed.")
    }

    private mutating func advance(while belongs: (UInt8) -> Bool) {
        while let byte = peek, belongs(byte) { place += 1 }
    }

    private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }
}

extension SQLScanner {
    /// Marks that mean the same to both engines.
    private static let marks = Set("(),.=<>!+-*/%|&".utf8)

    /// Comments, and operators that only one engine knows.
    private static let pairs: [(UInt8, UInt8)] = [("-", "-"), ("/", "*"), ("-", ">"), ("=", "="), ("!", "!")].map {
        (left: Unicode.Scalar, right: Unicode.Scalar) in (UInt8(ascii: left), UInt8(ascii: right))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
            || byte == UInt8(ascii: "\r")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            0x80...0xFF:
            true
        default: isDigit(byte)
        }
    }

    /// The mark as it stands in an error, with its neighbour when the two together are the trouble.
    private static func shown(_ byte: UInt8, _ next: UInt8?) -> String {
        guard marks.contains(byte) else { return byte < 0x20 ? "control character" : String(UnicodeScalar(byte)) }
        return String(decoding: [byte] + (next.map { [$0] } ?? []), as: UTF8.self)
    }
}
