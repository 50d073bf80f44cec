extension Auth {
    /// Ends everything that can be used to enter an account, the password included, and begins a reset.
    ///
    /// - Parameters:
    ///   - link: the token of the link in a notice.
    ///   - caller: who asks.
    /// - Throws: ``AuthError/invalidLink``, ``AuthError/deadLink``, ``AuthError/unavailable(_:)``.
    public func secureAccount(link: String, caller: Caller) async throws -> RecoveryOutcome {
        try await recover(by: link) { flow in
            guard let token = try flow.consumeToken(link, for: .secureAccount), let id = token.accountID,
                let address = token.address
            else { throw AuthError.deadLink }
            try flow.record(.secured, account: id, caller: caller)
            return try flow.shut(id, resetFor: address)
        }
    }

    /// Restores the mail address before a change, ends everything, and begins a reset.
    ///
    /// Whoever holds the newer of two such links cannot end the older one's; using the older one ends the newer.
    ///
    /// - Parameters:
    ///   - link: the token of the link that the address before was sent.
    ///   - caller: who asks.
    /// - Throws: ``AuthError/invalidLink``, ``AuthError/deadLink``, ``AuthError/addressUnavailable``,
    ///   ``AuthError/unavailable(_:)``.
    public func undoAddressChange(link: String, caller: Caller) async throws -> RecoveryOutcome {
        try await recover(by: link) { flow in
            guard let token = try flow.consumeToken(link, for: .undoAddressChange), let id = token.accountID,
                let address = token.address
            else { throw AuthError.deadLink }
            try flow.freeAddress(address, for: id)
            guard try flow.store.setAddress(address, verified: flow.now, of: id, at: flow.now) else {
                throw AuthError.addressUnavailable
            }
            try flow.store.endRecoveryTokens(of: id, since: token.createdAt)
            try flow.record(.addressRestored, account: id, caller: caller)
            return try flow.shut(id, resetFor: address)
        }
    }

    /// Whether this link would still do something, for the page with the button; nothing is used up.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func isLive(link: String, for purpose: OneTimePurpose) async throws -> Bool {
        try await oneTimeToken(link, for: purpose) != nil
    }

    private func recover(
        by link: String, _ body: @escaping @Sendable (Flow) throws -> RecoveryOutcome
    ) async throws -> RecoveryOutcome {
        try await usedLinks.run(link, next: \.next) { try await write(body) }
    }
}

extension Flow {
    /// Ends sessions, devices, links, identities and the password of an account, and makes a link that sets a new one.
    fileprivate func shut(_ id: AccountID, resetFor address: EmailAddress) throws -> RecoveryOutcome {
        guard let account = try store.account(id) else { throw AuthError.deadLink }
        try setPassword(PasswordHasher.unusable, of: id)
        try store.removeIdentities(of: id)
        guard account.status == .active, account.address?.key == address.key else { return .ended }
        return .reset(try issueToken(.resetPassword, account: id, address: address).secret)
    }

    /// Takes an address from an account that took it meanwhile and never showed that it is its owner's.
    ///
    /// Else a thief could block the way back by registering the address that he removed.
    fileprivate func freeAddress(_ address: EmailAddress, for id: AccountID) throws {
        guard let other = try store.account(emailKey: address.key), other.id != id, other.emailVerifiedAt == nil else {
            return
        }
        _ = try store.setAddress(nil, verified: nil, of: other.id, at: now)
        try store.endOneTimeTokens(of: other.id, recoveryToo: true)
        try store.revoke(other.id)
    }
}

extension AuthError {
    /// The address to be restored belongs to another account by now.
    public static let addressUnavailable = AuthError(
        "address_unavailable", .conflict,
        "This address belongs to another account by now, so it cannot be restored. Ask whoever runs this site.")
}

extension PasswordHasher {
    /// What is stored where no password may match until a new one is set: it is no hash of any kind.
    static let unusable = "!"
}
