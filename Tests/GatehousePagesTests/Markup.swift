/// A page taken apart the way a browser does it: byte by byte (WHATWG HTML, section 13.2.5).
///
/// It knows what our pages are made of: start tags with attributes of every kind of quoting, end tags, text, and the
/// character references that the escaping writes.
struct Markup {
    struct Tag: Equatable {
        var name: String
        var attributes: [(name: String, value: String)] = []

        subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

        static func == (left: Tag, right: Tag) -> Bool { left.shape == right.shape }

        /// The tag and the names of its attributes, without their values.
        var shape: [String] { [name] + attributes.map(\.name) }
    }

    private(set) var tags: [Tag] = []
    private(set) var text = ""
    private var rest: ArraySlice<UInt8>

    init(_ html: [UInt8]) {
        rest = html[...]
        var plain: [UInt8] = []
        while let byte = rest.first {
            guard byte == UInt8(ascii: "<"), let second = rest.dropFirst().first else {
                plain.append(byte)
                rest.removeFirst()
                continue
            }
            if Self.isLetter(second) {
                rest.removeFirst()
                tags.append(readTag())
            } else if second == UInt8(ascii: "/") || second == UInt8(ascii: "!") {
                rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            } else {
                plain.append(byte)
                rest.removeFirst()
            }
        }
        text = Self.unescaped(plain)
    }

    func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

    /// The input with this name.
    func input(_ name: String) -> Tag? { all("input").first { $0["name"] == name } }

    /// The tag with this id.
    func with(id: String) -> Tag? { tags.first { $0["id"] == id } }

    private mutating func readTag() -> Tag {
        var tag = Tag(name: take { Self.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") })
        while let byte = rest.first, byte != UInt8(ascii: ">") {
            if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
                rest.removeFirst()
            } else {
                tag.attributes.append(readAttribute())
            }
        }
        rest = rest.dropFirst()
        return tag
    }

    private mutating func readAttribute() -> (name: String, value: String) {
        let ends: Set = [UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">")]
        let name = take { Self.isSpace($0) || ends.contains($0) }
        guard rest.first == UInt8(ascii: "=") else { return (name, "") }
        rest.removeFirst()
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return (name, take { Self.isSpace($0) || $0 == UInt8(ascii: ">") })
        }
        rest.removeFirst()
        let value = take { $0 == quote }
        rest = rest.dropFirst()
        return (name, value)
    }

    private mutating func take(until isEnd: (UInt8) -> Bool) -> String {
        let bytes = rest.prefix { !isEnd($0) }
        rest = rest.dropFirst(bytes.count)
        return Self.unescaped(Array(bytes))
    }

    /// The text with its character references read.
    static func unescaped(_ bytes: [UInt8]) -> String {
        let references = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#96;": "`"]
        var (result, rest) = ([UInt8](), bytes[...])
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let found = references.first(where: { rest.starts(with: $0.key.utf8) }) {
                result += found.value.utf8
                rest = rest.dropFirst(found.key.utf8.count)
            } else {
                result.append(byte)
                rest.removeFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes of a text as a page shows it: U+0000 cannot stand in HTML.
    static func shown(_ text: String) -> [UInt8] {
        text.utf8.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }
}
