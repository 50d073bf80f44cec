import Gatehouse

/// The token that shows that a form or a script came from our own page.
///
/// `SHA-256("gatehouse csrf 1" + the cookie's secret)` in base64url: nothing stored, no key, new with each session, the same
/// on every server. It cannot be turned back into the cookie.
enum CSRFToken {
    private static let prefix = Array("gatehouse csrf 1".utf8)

    /// The token for this cookie value.
    static func token(for secret: String) -> String {
        Base64URL.encode(Digest256(of: prefix + secret.utf8).bytes)
    }

    /// Whether `token` is the one for this cookie value, in constant time.
    static func matches(_ token: String, secret: String) -> Bool {
        ConstantTime.equal(Array(token.utf8), Array(Self.token(for: secret).utf8))
    }

    /// A value for the pre-login cookie.
    static func newSecret() -> String {
        Base64URL.encode(RandomSource.system.bytes(32))
    }

    /// Whether a pre-login cookie's value looks like one of ours.
    static func isSecret(_ value: String) -> Bool {
        value.utf8.count == 43 && value.utf8.allSatisfy(Base64URL.contains)
    }
}
