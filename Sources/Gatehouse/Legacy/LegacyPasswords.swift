/// A system that knew people before this one, and is asked when they first log in here.
///
/// It is asked only about a name that has no password here: an account without one, or no account at all. So people move over
/// one by one, without a table of hashes.
public protocol LegacyPasswords: Sendable {
    /// Asks whether this is the password of this name.
    ///
    /// Every try that reaches it was counted and has cost one password verification here. Answer unknown names and wrong
    /// passwords alike, in the same time, and within few seconds.
    ///
    /// - Throws: when it cannot tell; the login is then refused as not possible now.
    func check(_ question: LegacyQuestion) async throws -> LegacyAnswer
}

/// What the system before is asked.
public struct LegacyQuestion: Sendable {
    /// The name or the mail address as it was typed.
    public let name: String

    /// The password as it was typed.
    public let password: Secret<String>

    /// The account here that has no password, or `nil` when there is none of this name.
    public let account: Account?

    /// A question.
    public init(name: String, password: Secret<String>, account: Account?) {
        (self.name, self.password, self.account) = (name, password, account)
    }
}

/// What the system before answers.
public enum LegacyAnswer: Sendable {
    /// It does not know the name, or the password is wrong.
    case rejected
    /// The password is right; an account that is not here yet is not made.
    case accepted
    /// The password is right; an account that is not here yet is made of this.
    case acceptedAs(LegacyAccount)
}

/// An account to be made of what the system before knows.
public struct LegacyAccount: Sendable {
    /// The user name; `nil` where people are known by their address alone.
    public var username: String?

    /// The mail address.
    public var email: String?

    /// Whether the address was confirmed there.
    public var isEmailVerified: Bool

    /// What the account may do.
    public var roles: Set<Role>

    /// An account with these parts.
    public init(username: String?, email: String? = nil, isEmailVerified: Bool = false, roles: Set<Role> = []) {
        self.username = username
        self.email = email
        self.isEmailVerified = isEmailVerified
        self.roles = roles
    }
}
