/// A one-time token that was just made, with the secrets that are mailed and stored nowhere.
package struct NewOneTimeToken: Sendable {
    /// What the link carries: 256 random bits as 43 characters of base64url.
    package let secret: Secret<String>

    /// When the link dies.
    package let expiresAt: Timestamp

    /// The eight digits, when a browser asked.
    package let code: Secret<String>?

    /// When the digits die; the mail names both times.
    package let codeExpiresAt: Timestamp?
}

/// The secret of a link.
enum OneTimeSecret {
    private static let length = 43

    static func new(_ random: RandomSource) -> Secret<String> {
        Secret(Base64URL.encode(random.bytes(32)))
    }

    /// What is stored of a secret that a request brought; `nil` when it cannot be one.
    static func digest(of secret: String) -> Digest256? {
        secret.utf8.count == length ? Digest256(ofText: secret) : nil
    }
}
