import Gatehouse

/// Reads JSON from other machines, strictly and within bounds.
///
/// Refused: two equal names in one object, whole numbers beyond 64 bits and numbers with an exponent, lone surrogates,
/// texts that are not UTF-8, U+0000, anything behind the value, and more depth or values than any answer has.
struct JSONValueReader {
    /// How deep lists and objects may lie in each other; what we read has at most five levels.
    static let maximumDepth = 16

    /// How many values there may be in all.
    static let maximumValues = 20_000

    private struct Malformed: Error {}

    private var rest: ArraySlice<UInt8>
    private var depth = 0
    private var values = 0

    private init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// The object that the bytes are; `nil` for anything else.
    static func object(_ bytes: [UInt8]) -> JSONObject? {
        if case .object(let object) = value(bytes) { object } else { nil }
    }

    /// The value that the bytes are; `nil` when they are none.
    static func value(_ bytes: [UInt8]) -> JSONValue? {
        var reader = JSONValueReader(bytes)
        return try? reader.document()
    }

    private mutating func document() throws(Malformed) -> JSONValue {
        let value = try value()
        skipBlanks()
        guard rest.isEmpty else { throw Malformed() }
        return value
    }

    private mutating func value() throws(Malformed) -> JSONValue {
        skipBlanks()
        values += 1
        guard values <= Self.maximumValues, let first = rest.first else { throw Malformed() }
        switch first {
        case UInt8(ascii: "{"): return .object(try nested { reader throws(Malformed) in try reader.object() })
        case UInt8(ascii: "["): return .list(try nested { reader throws(Malformed) in try reader.list() })
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    /// Reads what stands one level deeper; its opening bracket is taken first.
    private mutating func nested<Value>(
        _ read: (inout JSONValueReader) throws(Malformed) -> Value
    ) throws(Malformed) -> Value {
        guard depth < Self.maximumDepth else { throw Malformed() }
        rest.removeFirst()
        depth += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(Malformed) -> JSONObject {
        var object = JSONObject()
        if take(UInt8(ascii: "}")) { return object }
        while true {
            skipBlanks()
            let name = try text()
            guard take(UInt8(ascii: ":")), object.add(try value(), as: Array(name.utf8)) else { throw Malformed() }
            if take(UInt8(ascii: "}")) { return object }
            guard take(UInt8(ascii: ",")) else { throw Malformed() }
        }
    }

    private mutating func list() throws(Malformed) -> [JSONValue] {
        var list: [JSONValue] = []
        if take(UInt8(ascii: "]")) { return list }
        while true {
            list.append(try value())
            if take(UInt8(ascii: "]")) { return list }
            guard take(UInt8(ascii: ",")) else { throw Malformed() }
        }
    }

    private mutating func text() throws(Malformed) -> String {
        guard let text = String(validating: try string(), as: UTF8.self) else { throw Malformed() }
        return text
    }

    /// The bytes of a string, escapes resolved; whether they are UTF-8 is for ``text()`` to say.
    private mutating func string() throws(Malformed) -> [UInt8] {
        guard rest.popFirst() == UInt8(ascii: "\"") else { throw Malformed() }
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""):
                guard !bytes.contains(0) else { throw Malformed() }
                return bytes
            case UInt8(ascii: "\\"):
                guard let escaped = JSONEscape.read(from: &rest) else { throw Malformed() }
                bytes += escaped
            case ..<0x20: throw Malformed()
            default: bytes.append(byte)
            }
        }
        throw Malformed()
    }

    /// A number without exponent; what has one can be too large for anything.
    private mutating func number() throws(Malformed) -> JSONValue {
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        let digits = takeDigits()
        guard !digits.isEmpty, digits.count == 1 || digits.first != UInt8(ascii: "0"),
            let number = Int64((isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self))
        else { throw Malformed() }
        guard rest.first == UInt8(ascii: ".") else { return .integer(number) }
        rest.removeFirst()
        guard !takeDigits().isEmpty else { throw Malformed() }
        return .fraction
    }

    private mutating func takeDigits() -> ArraySlice<UInt8> {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest.dropFirst(digits.count)
        return digits
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Malformed) -> JSONValue {
        guard rest.starts(with: word.description.utf8) else { throw Malformed() }
        rest = rest.dropFirst(word.utf8CodeUnitCount)
        return value
    }

    /// Takes this byte and the blanks before it; false when another one stands there.
    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func skipBlanks() {
        while let byte = rest.first, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            rest.removeFirst()
        }
    }
}
