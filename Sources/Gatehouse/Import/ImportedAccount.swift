/// One row of a source, read: an account to be made.
struct ImportedAccount: Sendable {
    let line: Int64
    let username: Username
    let email: EmailAddress?
    let hash: String?
    let verifiedAt: Timestamp?
    let createdAt: Timestamp
    let lastLoginAt: Timestamp?
    let status: AccountStatus
    let roles: Set<Role>
    let mustChange: Bool

    /// An account that the system before describes.
    ///
    /// - Throws: ``AuthError`` when it cannot be one.
    init(_ legacy: LegacyAccount, at now: Timestamp, random: RandomSource) throws {
        line = 0
        username = try legacy.username.map { try Username($0) } ?? .random(random)
        email = try legacy.email.map { try EmailAddress($0) }
        hash = nil
        (createdAt, lastLoginAt) = (now, nil)
        verifiedAt = legacy.isEmailVerified && email != nil ? now : nil
        (status, roles, mustChange) = (.active, legacy.roles, false)
    }

    /// Reads a row; what cannot be understood is never guessed.
    ///
    /// - Throws: ``ImportError`` without anything that stands in the row.
    init(
        _ values: [String: String], line: Int64, _ plan: ImportPlan, _ identifiers: IdentifierPolicy, now: Timestamp,
        random: RandomSource
    ) throws {
        let cells = ImportCells(values, plan.columns)
        try cells.check()
        self.line = line
        email = try cells.text(.email).map { text in
            guard let address = try? EmailAddress(text) else { throw ImportError("the mail address cannot be used") }
            return address
        }
        username = try Self.username(cells, hasAddress: email != nil, identifiers, random)
        createdAt = try cells.time(.created) ?? now
        lastLoginAt = try cells.time(.lastLogin)
        verifiedAt = email == nil ? nil : try cells.timeOrFlag(.verified, if: createdAt)
        status = try Self.status(cells)
        roles = try Self.roles(cells)
        mustChange = try cells.flag(.mustChange) ?? false
        hash = cells.text(.password).flatMap { plan.format.isNoPassword($0) ? nil : $0 }
    }

    /// The name, or one of random digits where people sign in with their address and have no other.
    private static func username(
        _ cells: ImportCells, hasAddress: Bool, _ identifiers: IdentifierPolicy, _ random: RandomSource
    ) throws -> Username {
        if let text = cells.text(.username) {
            guard let name = try? Username(text) else { throw ImportError("the user name cannot be used") }
            return name
        }
        guard hasAddress else { throw ImportError("there is neither a user name nor a mail address") }
        guard identifiers.takesAddresses else {
            throw ImportError("there is no user name, and this site knows people by it (setting identifiers)")
        }
        return try .random(random)
    }

    private static func status(_ cells: ImportCells) throws -> AccountStatus {
        let isActive = try cells.flag(.active) ?? true
        guard let text = cells.text(.status) else { return isActive ? .active : .disabled }
        switch text {
        case AccountStatus.active.description: return isActive ? .active : .disabled
        case AccountStatus.disabled.description: return .disabled
        default: throw ImportError("the status is neither active nor disabled")
        }
    }

    private static func roles(_ cells: ImportCells) throws -> Set<Role> {
        var roles: Set<Role> = []
        for name in ImportValue.list(cells.text(.roles) ?? "") {
            guard let role = Role(name) else { throw ImportError("a role is not a name of a role") }
            roles.insert(role)
        }
        if try cells.flag(.administrator) ?? false { roles.insert(.administrator) }
        return roles
    }
}
