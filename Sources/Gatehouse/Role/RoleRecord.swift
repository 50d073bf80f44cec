/// A role with what it allows, and how many accounts have it.
public struct RoleRecord: Sendable, Equatable {
    /// The role.
    public let role: Role

    /// What was allowed to it, in the order of the names.
    ///
    /// ``Role/administrator`` may do everything without being allowed anything.
    public let permissions: [Permission]

    /// How many accounts have it, disabled ones included.
    public let accounts: Int

    /// A role with all its parts, as a store reads it.
    public init(role: Role, permissions: [Permission], accounts: Int) {
        self.role = role
        self.permissions = permissions
        self.accounts = accounts
    }

    /// What it allows in fact: for ``Role/administrator`` everything.
    public var effectivePermissions: [Permission] { role == .administrator ? [.everything] : permissions }
}

extension RoleRecord {
    /// The role of the administrators before anybody has it: it is always there.
    static let administrator = RoleRecord(role: .administrator, permissions: [], accounts: 0)
}
