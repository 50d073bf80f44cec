/// The secret that a browser holds in its session cookie: 256 random bits as 43 characters of base64url.
///
/// What is stored and looked up is the SHA-256 digest of those 43 bytes as they stand, so that nothing is decoded on the way.
package struct SessionToken: Sendable {
    /// The cookie's value.
    package let value: Secret<String>

    /// A new token.
    package init(random: RandomSource) {
        value = Secret(Base64URL.encode(random.bytes(32)))
    }

    /// The identifier of the session that this token opens.
    package var digest: Digest256 { Digest256(ofText: value.expose()) }

    /// How long every token is, in bytes; anything else in the cookie is no token.
    package static let length = 43
}
