/// Who asks to do something: the account, and the application's own user where it has one.
public struct AccessSubject<User: Sendable>: Sendable {
    /// The application's own user; the account itself where there is no other.
    public let user: User

    /// The account that is signed in.
    public let account: Account

    /// Somebody who asks.
    public init(user: User, account: Account) {
        self.user = user
        self.account = account
    }

    /// Whether one of the account's roles allows this.
    public func may(_ permission: Permission) -> Bool { account.permissions.contains(permission) }

    /// Whether the account has this role.
    public func has(_ role: Role) -> Bool { account.roles.contains(role) }
}

extension AccessSubject where User == Account {
    /// An account that asks.
    public init(_ account: Account) {
        self.init(user: account, account: account)
    }
}
