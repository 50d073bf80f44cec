/// A new account as it was asked for.
public struct RegistrationRequest: Sendable {
    /// The user name that was typed.
    public var username: String

    /// The mail address that was typed; empty or `nil` for none.
    public var email: String?

    /// The password that was typed.
    public var password: Secret<String>

    /// Fields of the application's own, by name; its `register` closure gets them.
    public var extra: [String: String]

    /// A registration with these values.
    public init(username: String, email: String? = nil, password: String, extra: [String: String] = [:]) {
        self.username = username
        self.email = email
        self.password = Secret(password)
        self.extra = extra
    }
}
