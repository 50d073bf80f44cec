/// A password hash that came from another program, as the table keeps it.
///
/// ```
/// stored  = [ "pepper:" style ":" hex "|" ] ( hash / wrapped )
/// wrapped = "wrapped:" recipe "|" own
/// ```
///
/// `hash` is what the other program stored, where each guess at it costs enough. Otherwise its digest is hashed once more as
/// we hash passwords (`own`: an Argon2id string, or one with our own pepper), and of the other program's text only the
/// `recipe` stays: everything but the digest.
struct ImportedHash: Sendable {
    let pepper: SealedPepper?
    let scheme: any ForeignScheme

    /// Our own hash of the scheme's digest, where it is wrapped.
    let wrapping: String?

    private static let wrapped = Array("wrapped:".utf8)

    /// Reads what is stored.
    ///
    /// - Throws: ``ForeignHashError``.
    init(_ stored: String) throws(ForeignHashError) {
        guard stored.utf8.count <= 8192 else { throw .malformed }
        var text = Array(stored.utf8)
        pepper = try SealedPepper(from: &text)
        guard text.starts(with: ImportedHash.wrapped) else {
            scheme = try ForeignHash.read(String(decoding: text, as: UTF8.self))
            wrapping = nil
            return
        }
        // A salt may hold the mark; our own hashes do not.
        guard let mark = text.lastIndex(of: UInt8(ascii: "|")) else { throw .malformed }
        let recipe = String(decoding: text[ImportedHash.wrapped.count..<mark], as: UTF8.self)
        scheme = try ForeignHash.read(recipe, isRecipe: true)
        wrapping = String(decoding: text[(mark + 1)...], as: UTF8.self)
    }

    /// Whether the hash is of this password.
    ///
    /// - Parameter matchesOwn: checks bytes against a hash of our own; `nil` for one that is unusable.
    /// - Returns: `nil`, after no work, when the hash is unusable or the password cannot be looked at whole.
    /// - Throws: ``AuthError/unavailable(_:)`` when it cannot be computed.
    func verifies(
        _ password: [UInt8], keys: Keys, matchesOwn: ([UInt8], String) throws -> Bool?
    ) throws -> Bool? {
        guard !password.isEmpty else { return nil }
        var phrase = password
        if let pepper {
            let old = try pepper.open(with: keys)
            guard let peppered = old.apply(to: password, longest: scheme.longestPassword) else { return nil }
            phrase = peppered
        }
        do {
            guard let wrapping else { return try scheme.verifies(phrase) }
            guard let scheme = scheme as? any WrappableScheme, let digest = try scheme.digest(of: phrase) else {
                return nil
            }
            return try matchesOwn(digest, wrapping)
        } catch let error as ForeignHashError {
            throw AuthError.unavailable(error.reason)
        }
    }
}
