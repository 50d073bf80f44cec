import Gatehouse

/// Reads one flat JSON object of texts and booleans (RFC 8259).
///
/// There is nothing to nest, so nothing recurses: a number, null, array or object is refused where it begins. Two equal
/// names and unknown names are refused too, which the usual decoders let pass in silence.
package enum JSONReader {
    /// The fields of an object.
    ///
    /// - Parameters:
    ///   - bytes: The body, at most 16 KiB and 32 fields, in UTF-8 without a byte order mark.
    ///   - known: The names that may come.
    ///   - binaryNames: Those whose text may hold U+0000, which is refused in all others.
    package static func read(
        _ bytes: [UInt8], known: Set<String>, binaryNames: Set<String> = []
    ) throws(InputError) -> InputFields {
        guard bytes.count <= InputCollector.maximumBytes else { throw .tooLarge }
        var parser = JSONParser(bytes)
        var collector = InputCollector(known: known, binaryNames: binaryNames)
        try parser.object(into: &collector)
        return collector.fields(from: .json)
    }
}

private struct JSONParser {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// The whole text: one object, blanks around it, and nothing else.
    mutating func object(into collector: inout InputCollector) throws(InputError) {
        skipBlanks()
        try expect(UInt8(ascii: "{"))
        skipBlanks()
        if rest.first == UInt8(ascii: "}") {
            rest.removeFirst()
        } else {
            try members(into: &collector)
        }
        skipBlanks()
        guard rest.isEmpty else { throw .malformed }
    }

    private mutating func members(into collector: inout InputCollector) throws(InputError) {
        while true {
            skipBlanks()
            try expect(UInt8(ascii: "\""))
            let name = try collector.name(try string())
            skipBlanks()
            try expect(UInt8(ascii: ":"))
            skipBlanks()
            try value(of: name, into: &collector)
            skipBlanks()
            switch rest.popFirst() {
            case UInt8(ascii: ","): continue
            case UInt8(ascii: "}"): return
            default: throw .malformed
            }
        }
    }

    private mutating func value(of name: String, into collector: inout InputCollector) throws(InputError) {
        guard let first = rest.first else { throw .malformed }
        switch first {
        case UInt8(ascii: "\""):
            rest.removeFirst()
            try collector.add(text: try string(), as: name)
        case UInt8(ascii: "t"):
            try expect(word: "true")
            collector.add(flag: true, as: name)
        case UInt8(ascii: "f"):
            try expect(word: "false")
            collector.add(flag: false, as: name)
        case UInt8(ascii: "n"):
            try expect(word: "null")
            throw .wrongType(name)
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            throw .wrongType(name)
        default:
            throw .malformed
        }
    }

    /// The bytes of a string whose opening quote was taken; whether they are UTF-8 is for the collector to say.
    private mutating func string() throws(InputError) -> [UInt8] {
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return bytes
            case UInt8(ascii: "\\"):
                guard let escaped = JSONEscape.read(from: &rest) else { throw .malformed }
                bytes += escaped
            case ..<0x20: throw .malformed
            default: bytes.append(byte)
            }
        }
        throw .malformed
    }

    private mutating func expect(word: String) throws(InputError) {
        for byte in word.utf8 { try expect(byte) }
    }

    private mutating func expect(_ byte: UInt8) throws(InputError) {
        guard rest.popFirst() == byte else { throw .malformed }
    }

    private mutating func skipBlanks() {
        while let byte = rest.first, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            rest.removeFirst()
        }
    }
}
