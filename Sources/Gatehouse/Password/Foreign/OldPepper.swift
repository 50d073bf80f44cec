/// A secret of the program that hashed passwords before, which went into every one of its hashes.
public struct OldPepper: Sendable {
    /// How it went in.
    public enum Style: String, Sendable {
        /// Devise's `pepper`: written behind the password.
        case devise
        /// Flask-Security's `SECURITY_PASSWORD_SALT`: HMAC-SHA-512 of the password, in Base64.
        case flaskSecurity = "flask-security"
    }

    let style: Style
    private let secret: Secret<[UInt8]>

    /// Longest secret in bytes.
    static let maximumBytes = 1024

    /// A secret of this style.
    ///
    /// - Throws: ``AuthError`` when it is empty or longer than 1,024 bytes.
    public init(_ style: Style, _ secret: Secret<[UInt8]>) throws {
        guard (1...OldPepper.maximumBytes).contains(secret.expose().count) else {
            throw AuthError.refused("The pepper of the old system is 1 to \(OldPepper.maximumBytes) bytes.")
        }
        self.style = style
        self.secret = secret
    }

    /// What the old program hashed in place of the password.
    ///
    /// - Parameter longest: how many bytes its hash function looked at; it left out the rest without a word.
    /// - Returns: `nil` when that is not all of the password, which would be taken for right with any ending.
    func apply(to password: [UInt8], longest: Int?) -> [UInt8]? {
        switch style {
        case .devise:
            guard longest.map({ password.count <= $0 }) ?? true else { return nil }
            let whole = password + secret.expose()
            return longest.map { Array(whole.prefix($0)) } ?? whole
        case .flaskSecurity:
            let code = ForeignDigest.sha512.authenticate(password, key: secret.expose())
            let text = Array(ForeignBase64.encode(code).utf8)
            return longest.map { Array(text.prefix($0)) } ?? text
        }
    }

    /// The secret encrypted for the table, where each hash that needs it carries it along.
    func seal(with keys: Keys, at now: Timestamp, random: RandomSource) throws -> SealedPepper {
        SealedPepper(
            style: style,
            sealed: try keys.seal(
                secret.expose(), for: .oldPepper, context: Array(style.rawValue.utf8), at: now, random: random))
    }
}
