import Gatehouse

/// An object of JSON, its names compared as bytes.
struct JSONObject: Sendable {
    private var members: [[UInt8]: JSONValue] = [:]

    /// The value under a name; `nil` when there is none.
    subscript(_ name: String) -> JSONValue? { members[Array(name.utf8)] }

    /// Adds a member, unless the name is taken.
    mutating func add(_ value: JSONValue, as name: [UInt8]) -> Bool {
        guard members[name] == nil else { return false }
        members[name] = value
        return true
    }

    /// A text that must be there, of 1 to so many bytes and without control characters.
    func requiredText(_ name: String, atMost maximum: Int = 255) throws(ProviderError) -> String {
        guard let text = try text(name, atMost: maximum) else { throw .untrusted("\(name) is missing") }
        return text
    }

    /// A text of 1 to so many bytes and without control characters; `nil` when it is not there.
    func text(_ name: String, atMost maximum: Int = 255) throws(ProviderError) -> String? {
        guard let value = self[name] else { return nil }
        guard case .text(let text) = value, (1...maximum).contains(text.utf8.count),
            text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { throw .untrusted("\(name) is not a text of the right length") }
        return text
    }

    /// A text to propose: one that is null, empty, too long or something else counts as not there.
    func proposal(_ name: String, atMost maximum: Int = 255) -> String? {
        guard case .text(let text) = self[name], (1...maximum).contains(text.utf8.count) else { return nil }
        return text
    }

    /// A time in whole seconds since 1970 (RFC 7519, section 2: NumericDate); `nil` when it is not there.
    func time(_ name: String) throws(ProviderError) -> Timestamp? {
        guard let value = self[name] else { return nil }
        // Up to the end of the year 9999, so that microseconds never overflow.
        guard case .integer(let seconds) = value, (0...253_402_300_799).contains(seconds) else {
            throw .untrusted("\(name) is not a time")
        }
        return Timestamp(microseconds: seconds * 1_000_000)
    }

    /// Whether the value is this text, byte by byte.
    func says(_ name: String, _ text: String) -> Bool {
        if case .text(let value) = self[name] { value.utf8.elementsEqual(text.utf8) } else { false }
    }

    /// Whether the value is `true` itself: not a text, not a number.
    func isTrue(_ name: String) -> Bool {
        if case .bool(true) = self[name] { true } else { false }
    }
}
