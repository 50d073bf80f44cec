/// Several root keys that are live at once: the newest makes new things, each opens what it made.
public struct KeyRing: Sendable {
    /// The keys by date, the oldest first; never empty.
    public let keys: [RootKey]

    /// Longest text of a ring in bytes.
    static let maximumBytes = 64 * 1024

    /// A ring of these keys.
    ///
    /// - Throws: ``KeyError`` when there is none, or one of them twice.
    public init(_ keys: [RootKey]) throws {
        guard !keys.isEmpty else { throw KeyError("There is no key.") }
        guard Set(keys.map(\.id)).count == keys.count else { throw KeyError("A key is there twice.") }
        self.keys = keys.sorted { $0.startsAt < $1.startsAt }
    }

    /// Reads the text form: keys as words between blanks, commas or line ends; `#` begins a comment.
    ///
    /// - Throws: ``KeyError``, which never holds any part of the text.
    public init(_ text: Secret<String>) throws {
        let bytes = Array(text.expose().utf8)
        guard bytes.count <= KeyRing.maximumBytes else { throw KeyError("The keys are more than 64 KiB.") }
        let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        let words = lines.flatMap { line in
            line.prefix { $0 != UInt8(ascii: "#") }.split { KeyRing.separators.contains($0) }
        }
        try self.init(try words.map { try RootKey(word: $0) })
    }

    /// The ring as a key file holds it.
    public var text: Secret<String> {
        let words = keys.map { $0.text.expose() + "\n" }.joined()
        return Secret(
            """
            # The keys of a Gatehouse. Keep them secret, and back them up apart from the database.
            # One a line, ID.DATE.SECRET; the newest whose date has come is used for new things.
            \(words)
            """)
    }

    /// The key that new things are made with.
    ///
    /// One that was handed out ahead waits for its date; when none has come, the oldest is as good as any.
    public func newest(at now: Timestamp) -> RootKey {
        keys.last { $0.startsAt <= now } ?? keys[0]
    }

    /// The key of this name.
    func key(_ id: KeyID) -> RootKey? {
        keys.first { $0.id == id }
    }

    private static let separators = Set(" \t,".utf8)
}
