/// An account and the hash that was read with it, to be looked at again once the slow check is done.
struct PasswordCredential: Sendable {
    let account: Account
    let hash: String?

    /// The hash to verify: none for an account that may not sign in, so that the dummy is verified instead.
    var verifiableHash: String? {
        account.status == .active ? hash : nil
    }

    /// The account as it is now, if it is still active and its password is still the one that matched.
    ///
    /// Another hash under the same credential stamp is the same password: a login at the same time replaced it by one
    /// with today's parameters. Whoever sets another password raises the stamp.
    func confirmed(in flow: Flow) throws -> Account? {
        guard let now = try flow.store.account(account.id), now.status == .active, let hash,
            let current = try flow.store.passwordHash(of: account.id),
            current == hash || now.credentialStamp == account.credentialStamp
        else { return nil }
        return now
    }

    /// Stores a hash with today's parameters, if one was made.
    func replace(with newHash: String?, caller: Caller, in flow: Flow) throws {
        guard let newHash, let hash, try flow.store.replacePasswordHash(hash, with: newHash, of: account.id)
        else { return }
        try flow.record(.passwordRehashed, account: account.id, caller: caller)
    }
}
