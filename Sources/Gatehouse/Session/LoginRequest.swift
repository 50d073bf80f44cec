/// A login as it was asked for.
public struct LoginRequest: Sendable {
    /// The user name that was typed, or where the site takes it the mail address.
    public var username: String

    /// The password that was typed.
    public var password: Secret<String>

    /// Whether the device is to be remembered.
    public var remember: Bool

    /// The session that the browser had before, which ends when the new one begins.
    public var replacing: Digest256?

    /// The answer to a challenge, if one was asked.
    public var challenge: ChallengeAnswer?

    /// Longest user name that is looked at, in UTF-8 bytes.
    static let maximumNameBytes = Username.maximumBytes

    /// A login with these values.
    public init(
        username: String, password: String, remember: Bool = false, replacing: Digest256? = nil,
        challenge: ChallengeAnswer? = nil
    ) {
        self.username = username
        self.password = Secret(password)
        self.remember = remember
        self.replacing = replacing
        self.challenge = challenge
    }
}
