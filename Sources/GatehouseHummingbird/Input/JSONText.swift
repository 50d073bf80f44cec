import Gatehouse

/// Writes one JSON object.
///
/// Beside what JSON asks for, `<`, `>`, `&`, U+007F, U+2028 and U+2029 are escaped, so that the text stays harmless
/// where somebody takes it for HTML or JavaScript. Escaping looks at bytes: a combining mark behind a quote hides nothing.
package struct JSONText: Sendable {
    private var members: [UInt8] = []

    /// An empty object.
    package init() {}

    /// The object in UTF-8.
    package var bytes: [UInt8] {
        [UInt8(ascii: "{")] + members + [UInt8(ascii: "}")]
    }

    /// Adds a text, or null.
    package mutating func field(_ name: String, _ value: String?) {
        begin(name)
        if let value { append(string: value) } else { append(word: "null") }
    }

    /// Adds a boolean.
    package mutating func field(_ name: String, _ value: Bool) {
        begin(name)
        append(word: value ? "true" : "false")
    }

    /// Adds an integer; JavaScript reads it exactly up to 2^53.
    package mutating func field(_ name: String, _ value: Int64) {
        begin(name)
        append(word: String(value))
    }

    /// Adds a list of texts.
    package mutating func field(_ name: String, _ values: [String]) {
        begin(name)
        members.append(UInt8(ascii: "["))
        for (place, value) in values.enumerated() {
            if place > 0 { members.append(UInt8(ascii: ",")) }
            append(string: value)
        }
        members.append(UInt8(ascii: "]"))
    }

    /// Adds an object.
    package mutating func object(_ name: String, _ object: JSONText) {
        begin(name)
        members += object.bytes
    }

    /// Adds a list of objects.
    package mutating func objects(_ name: String, _ objects: [JSONText]) {
        begin(name)
        members.append(UInt8(ascii: "["))
        for (place, object) in objects.enumerated() {
            if place > 0 { members.append(UInt8(ascii: ",")) }
            members += object.bytes
        }
        members.append(UInt8(ascii: "]"))
    }

    private mutating func begin(_ name: String) {
        if !members.isEmpty { members.append(UInt8(ascii: ",")) }
        append(string: name)
        members.append(UInt8(ascii: ":"))
    }

    private mutating func append(word: String) {
        members += word.utf8
    }

    private mutating func append(string: String) {
        members.append(UInt8(ascii: "\""))
        var rest = Array(string.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): members += [UInt8(ascii: "\\"), byte]
            case ..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
                append(word: "\\u00" + Hex.encode([byte]))
            case 0xE2 where rest.starts(with: [0x80, 0xA8]) || rest.starts(with: [0x80, 0xA9]):
                append(word: rest.dropFirst().first == 0xA8 ? "\\u2028" : "\\u2029")
                rest = rest.dropFirst(2)
            default: members.append(byte)
            }
        }
        members.append(UInt8(ascii: "\""))
    }
}
