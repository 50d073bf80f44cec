/// What a browser holds that an account knows: the value of the `device` cookie.
///
/// It signs nobody in. It only says which count a wrong password goes to, so that somebody who guesses elsewhere cannot
/// keep the owner out.
public struct KnownDeviceToken: Sendable {
    /// The cookie's value: 256 random bits as 43 characters of base64url.
    public let value: Secret<String>

    /// Whether it was made just now, for a browser that the account did not know.
    let isNew: Bool

    /// A new value.
    init(random: RandomSource) {
        value = Secret(Base64URL.encode(random.bytes(32)))
        isNew = true
    }

    /// The value that a browser sent; `nil` when it cannot be one of ours.
    package init?(sent: Secret<String>?) {
        guard let sent, sent.expose().utf8.count == 43, sent.expose().utf8.allSatisfy(Base64URL.contains) else {
            return nil
        }
        value = sent
        isNew = false
    }

    /// What is stored of it.
    var digest: Digest256 { Digest256(ofText: value.expose()) }
}
