import Gatehouse

/// One role as it is printed.
struct RoleRow: Row {
    let role: String
    let permissions: [String]
    let accounts: Int

    /// For people; JSON has the fields instead.
    let text: String

    /// A role, for people as a line of a list or in other words.
    init(_ record: RoleRecord, saying text: String? = nil) {
        role = record.role.name
        permissions = record.effectivePermissions.map(\.name)
        accounts = record.accounts
        self.text = text ?? [role, permissions.joined(separator: ","), "\(accounts)"].joined(separator: "\t")
    }

    /// Everything, a line each.
    static func details(of record: RoleRecord) -> String {
        let permissions = record.effectivePermissions.map(\.name).joined(separator: ", ")
        return """
            role         \(record.role)
            permissions  \(permissions.isEmpty ? "none" : permissions)
            accounts     \(record.accounts)
            """
    }

    enum CodingKeys: String, CodingKey {
        case role, permissions, accounts
    }
}
