/// What can be brought in with an account.
public enum ImportField: String, Sendable, CaseIterable {
    /// The user name.
    case username
    /// The mail address.
    case email
    /// The password's hash; never a password.
    case password
    /// When the address was confirmed, or whether it was.
    case verified = "email_verified_at"
    /// When the account was made.
    case created = "created_at"
    /// When its owner last logged in.
    case lastLogin = "last_login_at"
    /// `active` or `disabled`.
    case status
    /// Whether the account may sign in.
    case active
    /// The names of its roles, parted by commas.
    case roles
    /// Whether it gets the role `admin`.
    case administrator
    /// Whether its owner must set a new password first.
    case mustChange = "must_change_password"
}
