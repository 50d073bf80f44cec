/// An ``OldPepper`` as a stored hash carries it: `pepper:STYLE:HEX|`, readable with the key ring alone.
struct SealedPepper: Sendable {
    let style: OldPepper.Style
    let sealed: [UInt8]

    private static let prefix = Array("pepper:".utf8)

    init(style: OldPepper.Style, sealed: [UInt8]) {
        self.style = style
        self.sealed = sealed
    }

    /// Cuts it from the beginning of a stored hash; `nil` when none is there.
    ///
    /// - Throws: ``ForeignHashError/malformed`` for one that cannot be read.
    init?(from stored: inout [UInt8]) throws(ForeignHashError) {
        guard stored.starts(with: SealedPepper.prefix) else { return nil }
        guard let end = stored.firstIndex(of: UInt8(ascii: "|")) else { throw .malformed }
        let fields = stored[SealedPepper.prefix.count..<end].split(
            separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard fields.count == 2, let style = OldPepper.Style(rawValue: String(decoding: fields[0], as: UTF8.self)),
            let sealed = Hex.decode(fields[1])
        else { throw .malformed }
        self.init(style: style, sealed: sealed)
        stored = Array(stored[(end + 1)...])
    }

    /// The text before the hash.
    var text: String { "pepper:\(style.rawValue):\(Hex.encode(sealed))|" }

    /// The secret itself.
    ///
    /// - Throws: ``AuthError/unavailable(_:)`` when its key is missing: what cannot be checked is refused.
    func open(with keys: Keys) throws -> OldPepper {
        try OldPepper(style, Secret(keys.open(sealed, for: .oldPepper, context: Array(style.rawValue.utf8))))
    }
}
