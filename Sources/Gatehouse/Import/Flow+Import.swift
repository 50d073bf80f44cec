extension Flow {
    /// Makes an account that was brought in.
    ///
    /// - Returns: which key another account holds already, in which case nothing was stored.
    func insert(_ new: ImportedAccount, hash: String?) throws -> AccountConflict? {
        let account = self.account(new)
        if let conflict = try store.insert(account, usernameKey: new.username.key, emailKey: new.email?.key) {
            return conflict
        }
        if let hash { try store.setPasswordHash(hash, of: account.id, mustChange: new.mustChange, at: now) }
        return nil
    }

    /// Makes an account without a password; `nil` when its name or its address belongs to another one.
    func make(_ new: ImportedAccount) throws -> Account? {
        let account = self.account(new)
        let conflict = try store.insert(account, usernameKey: new.username.key, emailKey: new.email?.key)
        return conflict == nil ? account : nil
    }

    private func account(_ new: ImportedAccount) -> Account {
        Account(
            id: AccountID(UUIDv7(at: new.createdAt, random: means.random)), username: new.username.text,
            email: new.email?.text, emailVerifiedAt: new.verifiedAt, status: new.status, createdAt: new.createdAt,
            updatedAt: now, lastLoginAt: new.lastLoginAt, roles: new.roles, mustChangePassword: new.mustChange)
    }
}
