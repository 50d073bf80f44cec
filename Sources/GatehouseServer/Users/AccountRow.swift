import Gatehouse

/// One account as it is printed; the password's hash is nowhere near it.
struct AccountRow: Row {
    let id: String
    let username: String
    let email: String?
    let emailVerifiedAt: String?
    let status: String
    let roles: [String]
    let createdAt: String
    let updatedAt: String
    let lastLoginAt: String?
    let mustChangePassword: Bool

    /// For people; JSON has the fields instead.
    let text: String

    /// An account, for people as a line of a list or in other words.
    init(_ account: Account, saying text: String? = nil) {
        id = account.id.description
        username = account.username
        email = account.email
        emailVerifiedAt = account.emailVerifiedAt?.iso8601
        status = account.status.description
        roles = account.roles.sorted().map(\.name)
        createdAt = account.createdAt.iso8601
        updatedAt = account.updatedAt.iso8601
        lastLoginAt = account.lastLoginAt?.iso8601
        mustChangePassword = account.mustChangePassword
        let times = ["created \(createdAt)", "last login \(lastLoginAt ?? "never")"]
        self.text = text ?? ([username, status, roles.joined(separator: ",")] + times).joined(separator: "\t")
    }

    /// Everything, a line each.
    static func details(of account: Account) -> String {
        let roles = account.roles.sorted().map(\.name).joined(separator: ", ")
        return """
            name                  \(account.username)
            email                 \(account.email ?? "none")
            email confirmed       \(account.emailVerifiedAt?.iso8601 ?? "never")
            status                \(account.status)
            roles                 \(roles.isEmpty ? "none" : roles)
            created               \(account.createdAt.iso8601)
            updated               \(account.updatedAt.iso8601)
            last login            \(account.lastLoginAt?.iso8601 ?? "never")
            must change password  \(account.mustChangePassword ? "yes" : "no")
            id                    \(account.id)
            """
    }

    enum CodingKeys: String, CodingKey {
        case id, username, email, emailVerifiedAt, status, roles, createdAt, updatedAt, lastLoginAt, mustChangePassword
    }
}
