/// Markup that can be sent as it stands: everything put into it was escaped, or says that it was not.
///
/// It is written as a string literal. What is interpolated is escaped over its UTF-8 bytes, so that a combining mark
/// after a quote hides nothing; markup nests as it is:
///
/// ```swift
/// let item: HTML = "<li title=\"\(note)\">\(name)</li>"
/// let list: HTML = "<ul>\(items)</ul>"
/// ```
///
/// The escaping is right for text between tags and for quoted attribute values, and for nothing else: attributes are
/// always quoted, and nothing is interpolated into scripts, style sheets, comments or tag names. Addresses go through
/// `\(path:)` or `\(url:)`, which refuse other schemes. Literal text must be a literal: no value becomes markup without
/// the word `unescaped`.
public struct HTML: Sendable, Hashable {
    /// The markup in UTF-8, ready for the body of a response.
    public let utf8: [UInt8]

    /// Joins pieces of markup, one after the other.
    public init(joining pieces: [HTML]) {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(pieces.reduce(0) { $0 + $1.utf8.count })
        for piece in pieces { utf8.append(contentsOf: piece.utf8) }
        self.utf8 = utf8
    }

    /// The markup as text.
    public var text: String { String(decoding: utf8, as: UTF8.self) }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { utf8.isEmpty }
}

extension HTML: CustomStringConvertible {
    /// The markup as text.
    public var description: String { text }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Takes a literal as it stands.
    ///
    /// It is a `StaticString`, so that text made at run time cannot come in by this door.
    public init(stringLiteral literal: StaticString) {
        utf8 = literal.withUTF8Buffer { Array($0) }
    }

    /// Takes what the interpolation wrote.
    public init(stringInterpolation: StringInterpolation) {
        utf8 = stringInterpolation.utf8
    }
}
