extension Auth {
    /// Mails the link and the code that confirm the account's address once more; older ones die.
    ///
    /// The same answer whether anything was sent: an address gets so much mail and no more. The code works only in the
    /// browser that keeps the secret given here.
    ///
    /// - Throws: ``AuthError/throttled(retryAfter:)``, ``AuthError/mailJustAsked(retryAfter:)``,
    ///   ``AuthError/unavailable(_:)``.
    public func sendVerification(
        in current: LoadedSession, browser: Secret<String>?, caller: Caller
    ) async throws {
        try await admit(throttle.askBuckets(address: caller.address), refusal: .mailThrottled, caller: caller)
        try await write { flow in
            guard let account = try flow.store.account(current.account.id), account.status == .active else { return }
            if let address = account.address {
                try flow.refuseSecondMail(.verifyAddress, to: address, browser: browser)
            }
            try flow.askToVerify(account, browser: browser)
        }
    }

    /// Does what a link to confirm an address allows: confirms the account's own, or makes the new one the account's.
    ///
    /// The address is the one that stands in the token's own row. After a change the other tokens of the account are dead,
    /// and the address before, if it was confirmed, is told and can take the change back.
    ///
    /// - Parameters:
    ///   - link: the token that the link carried, or that a code was traded for.
    ///   - caller: who asks.
    /// - Returns: the account as it is now.
    /// - Throws: ``AuthError/invalidLink``, ``AuthError/deadLink``, ``AuthError/unavailable(_:)``.
    @discardableResult
    public func confirmAddress(link: String, caller: Caller) async throws -> Account {
        try await usedLinks.run(link) {
            try await write { flow in
                if let token = try flow.consumeToken(link, for: .verifyAddress) {
                    return try flow.verify(token, caller: caller)
                }
                guard let token = try flow.consumeToken(link, for: .changeAddress) else { throw AuthError.deadLink }
                return try flow.changeAddress(by: token, caller: caller)
            }
        }
    }

    /// The address that this link would confirm, for the page with the button; nothing is used up.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func addressToConfirm(link: String) async throws -> EmailAddress? {
        if let token = try await oneTimeToken(link, for: .verifyAddress) { return token.address }
        return try await oneTimeToken(link, for: .changeAddress)?.address
    }

    /// Trades the code of a mail that confirms an address for what its link carries.
    ///
    /// - Throws: ``AuthError/wrongCode``, ``AuthError/throttled(retryAfter:)``, ``AuthError/unavailable(_:)``.
    public func addressLink(code: String, browser: Secret<String>, caller: Caller) async throws -> Secret<String> {
        try await link(code: code, for: [.changeAddress, .verifyAddress], browser: browser, caller: caller)
    }
}

extension Auth {
    /// Trades a code for a link of the first of these purposes that has it.
    func link(
        code: String, for purposes: [OneTimePurpose], browser: Secret<String>, caller: Caller
    ) async throws -> Secret<String> {
        try await admit(throttle.codeBuckets(address: caller.address), refusal: .mailThrottled, caller: caller)
        for purpose in purposes {
            if let link = try await exchange(code: code, for: purpose, browser: browser) { return link }
        }
        throw AuthError.wrongCode
    }
}

extension Flow {
    fileprivate func verify(_ token: OneTimeToken, caller: Caller) throws -> Account {
        guard let id = token.accountID, let address = token.address,
            try store.setAddressVerified(address, of: id, at: now), let account = try store.account(id),
            account.status == .active
        else { throw AuthError.deadLink }
        try record(.addressVerified, account: id, caller: caller)
        // Sessions in memory still say that it is not.
        try store.revoke(id)
        return account
    }
}
