import Gatehouse

extension SQLTransaction: AccountStore {
    func insert(_ account: Account, usernameKey: [UInt8], emailKey: [UInt8]?) throws -> AccountConflict? {
        let inserted = try execute(
            AccountSQL.insert,
            [
                .id(account.id), .text(account.username), .bytes(usernameKey), .text(orNull: account.email),
                .bytes(orNull: emailKey), .time(orNull: account.emailVerifiedAt), .integer(account.status.rawValue),
                .time(account.createdAt), .time(account.updatedAt), .time(orNull: account.lastLoginAt),
                .integer(account.credentialStamp),
            ])
        guard inserted == 0 else {
            for role in account.roles.sorted() { try addRole(role, to: account.id, at: account.createdAt) }
            return nil
        }
        return try conflict(usernameKey: usernameKey, emailKey: emailKey)
    }

    func account(_ id: AccountID) throws -> Account? {
        try account(AccountSQL.byID, .id(id))
    }

    func account(usernameKey: [UInt8]) throws -> Account? {
        try account(AccountSQL.byUsernameKey, .bytes(usernameKey))
    }

    func account(emailKey: [UInt8]) throws -> Account? {
        try account(AccountSQL.byEmailKey, .bytes(emailKey))
    }

    func setAddress(
        _ address: EmailAddress?, verified: Timestamp?, of id: AccountID, at now: Timestamp
    ) throws -> Bool {
        try execute(
            AccountSQL.setAddress,
            [
                .text(orNull: address?.text), .bytes(orNull: address?.key), .time(orNull: verified), .time(now),
                .id(id),
            ]) > 0
    }

    func setAddressVerified(_ address: EmailAddress, of id: AccountID, at now: Timestamp) throws -> Bool {
        try execute(AccountSQL.setAddressVerified, [.time(now), .id(id), .bytes(address.key)]) > 0
    }

    func accounts(after id: AccountID?, limit: Int) throws -> [Account] {
        let first = id?.uuid.bytes ?? []  // Nothing sorts before no bytes.
        let rows = try query(AccountSQL.after, [.bytes(first), .limit(limit)])
        guard let last = rows.last else { return [] }
        let rights = try rights(after: first, upTo: try last.accountID("account_id"))
        return try rows.map { row in
            try SQLTransaction.account(row, rights[try row.accountID("account_id")] ?? Rights())
        }
    }

    func setStatus(_ status: AccountStatus, of id: AccountID, at now: Timestamp) throws {
        try send(AccountSQL.setStatus, [.integer(status.rawValue), .time(now), .id(id)])
    }

    func setLastLogin(of id: AccountID, at now: Timestamp) throws {
        try send(AccountSQL.setLastLogin, [.time(now), .id(id)])
    }

    func raiseCredentialStamp(of id: AccountID, at now: Timestamp) throws -> Int64 {
        let rows = try query(AccountSQL.raiseCredentialStamp, [.time(now), .id(id)])
        guard let row = rows.first else { throw AuthError.noSuchAccount }
        return try row.integer("credential_stamp")
    }

    func delete(_ id: AccountID) throws {
        _ = try eraseAuditPerson(of: id)
        try send(AccountSQL.delete, [.id(id)])
    }

    /// Builds an account from the columns that all reads of accounts and sessions name alike.
    static func account(_ row: SQLRow, _ rights: Rights) throws -> Account {
        guard let status = AccountStatus(rawValue: try row.integer("status")) else { throw row.damaged("status") }
        return Account(
            id: try row.accountID("account_id"), username: try row.text("username"),
            email: try row.textOrNull("email"), emailVerifiedAt: try row.timeOrNull("email_verified_at"),
            status: status, createdAt: try row.time("account_created_at"),
            updatedAt: try row.time("account_updated_at"), lastLoginAt: try row.timeOrNull("last_login_at"),
            roles: rights.roles, permissions: rights.permissions,
            mustChangePassword: try row.integerOrNull("must_change") == 1,
            credentialStamp: try row.integer("account_stamp"))
    }

    private func account(_ statement: AccountSQL, _ key: SQLValue) throws -> Account? {
        guard let row = try query(statement, [key]).first else { return nil }
        return try SQLTransaction.account(row, try rights(of: try row.accountID("account_id")))
    }

    /// Which key stood in the way.
    ///
    /// The transaction is alone, so whatever did is still there.
    private func conflict(usernameKey: [UInt8], emailKey: [UInt8]?) throws -> AccountConflict {
        if try !query(AccountSQL.hasUsernameKey, [.bytes(usernameKey)]).isEmpty { return .username }
        if let emailKey, try !query(AccountSQL.hasEmailKey, [.bytes(emailKey)]).isEmpty { return .email }
        throw AuthError.unavailable("an account with this identifier exists already")
    }
}
