/// Reads `application/x-www-form-urlencoded` bodies, stricter than the URL standard's own parser.
///
/// Refused: a pair without `=`, an empty pair, a `%` without two hexadecimal digits, bytes that are not UTF-8 once
/// decoded, and names that are unknown or come twice. Browsers send none of these.
package enum FormReader {
    /// The fields of a form.
    ///
    /// - Parameters:
    ///   - bytes: The body, at most 16 KiB and 32 fields.
    ///   - known: The names that may come.
    ///   - binaryNames: Those whose text may hold U+0000, which is refused in all others.
    package static func read(
        _ bytes: [UInt8], known: Set<String>, binaryNames: Set<String> = []
    ) throws(InputError) -> InputFields {
        guard bytes.count <= InputCollector.maximumBytes else { throw .tooLarge }
        var collector = InputCollector(known: known, binaryNames: binaryNames)
        var pairs = FormPairs(bytes)
        while let pair = try pairs.next() {
            let name = try collector.name(try decode(pair.name))
            try collector.add(text: try decode(pair.value), as: name)
        }
        return collector.fields(from: .form)
    }

    /// The one value of a field among any others, `nil` when it is absent, comes twice, or the body is no form.
    ///
    /// The cross-site check asks for the token this way before the handler, possibly the application's own, reads the
    /// form. So the other names may be any and may repeat, and the body may be as large as whoever collected it allowed.
    package static func value(of name: String, in bytes: [UInt8]) -> String? {
        var found: [UInt8]?
        var pairs = FormPairs(bytes)
        do {
            while let pair = try pairs.next() {
                guard try decode(pair.name).elementsEqual(name.utf8) else { continue }
                guard found == nil else { return nil }
                found = try decode(pair.value)
            }
        } catch {
            return nil
        }
        guard let found, !found.contains(0) else { return nil }
        return String(validating: found, as: UTF8.self)
    }

    private static func decode(_ bytes: ArraySlice<UInt8>) throws(InputError) -> [UInt8] {
        guard let decoded = PercentCoding.decode(bytes, plusIsSpace: true) else { throw .malformed }
        return decoded
    }
}

/// The pairs of a form as they stand, still encoded.
private struct FormPairs {
    private var rest: ArraySlice<UInt8>
    private var isAtEnd: Bool

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
        isAtEnd = bytes.isEmpty
    }

    mutating func next() throws(InputError) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
        if isAtEnd { return nil }
        let pair = rest.prefix { $0 != UInt8(ascii: "&") }
        rest = rest[pair.endIndex...]
        // An `&` at the very end begins one more pair, an empty one.
        isAtEnd = rest.popFirst() == nil
        guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { throw .malformed }
        return (pair[..<equals], pair[(equals + 1)...])
    }
}
