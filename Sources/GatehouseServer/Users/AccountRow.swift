import Gatehouse

/// One account as it is printed. The password's hash is nowhere near it.
struct AccountRow: Row {
    let id: String
    let username: String
    let email: String?
    let status: String
    let roles: [String]
    let createdAt: String
    let updatedAt: String
    let lastLoginAt: String?
    let mustChangePassword: Bool

    init(_ account: Account) {
        id = account.id.description
        username = account.username
        email = account.email
        status = account.status.description
        roles = account.roles.sorted().map(\.name)
        createdAt = account.createdAt.iso8601
        updatedAt = account.updatedAt.iso8601
        lastLoginAt = account.lastLoginAt?.iso8601
        mustChangePassword = account.mustChangePassword
    }

    /// One line of a list, parted by tabs.
    var text: String {
        let words = [username, status, roles.joined(separator: ","), "created \(createdAt)", "last login " + lastLogin]
        return words.joined(separator: "\t")
    }

    /// Everything, a line each.
    var details: String {
        """
        name                  \(username)
        email                 \(email ?? "none")
        status                \(status)
        roles                 \(roles.isEmpty ? "none" : roles.joined(separator: ", "))
        created               \(createdAt)
        updated               \(updatedAt)
        last login            \(lastLogin)
        must change password  \(mustChangePassword ? "yes" : "no")
        id                    \(id)
        """
    }

    private var lastLogin: String { lastLoginAt ?? "never" }
}

/// An account after something was done to it, and that in words.
struct OutcomeRow: Row {
    let text: String
    private let account: AccountRow

    init(_ text: String, _ account: Account) {
        self.text = text
        self.account = AccountRow(account)
    }

    func encode(to encoder: any Encoder) throws {
        try account.encode(to: encoder)
    }
}

extension UserOptions {
    /// Shows what was done, with the account as it is now.
    func show(_ text: String, _ id: AccountID, in auth: Auth) async throws {
        guard let account = try await auth.store.read({ try $0.account(id) }) else { throw AuthError.noSuchAccount }
        try OutcomeRow(text, account).show(asJSON: json)
    }
}
