extension Auth {
    /// Mails a link and a code to set a new password, if an account that may sign in has this address.
    ///
    /// The answer and the work are the same for every address: for one that no such account has, the same rows are
    /// written, and only the message is left out.
    ///
    /// - Parameters:
    ///   - email: what was typed.
    ///   - browser: a secret that the asking browser keeps; the code works there only.
    ///   - caller: who asks.
    /// - Throws: ``AuthError/invalidEmail``, ``AuthError/throttled(retryAfter:)``,
    ///   ``AuthError/mailJustAsked(retryAfter:)``, ``AuthError/unavailable(_:)``.
    public func forgotPassword(email: String, browser: Secret<String>?, caller: Caller) async throws {
        let address = try EmailAddress(email)
        try await admit(throttle.askBuckets(address: caller.address), refusal: .mailThrottled, caller: caller)
        try await write { flow in
            try flow.refuseSecondMail(.resetPassword, to: address, browser: browser)
            guard try flow.mayMail(.resetPassword, to: address) else { return }
            let found = try flow.store.account(emailKey: address.key)
            let account = found?.status == .active ? found : nil
            try flow.record(.resetAsked, account: account?.id, caller: caller)
            // Mail goes to the stored bytes, never to what was typed.
            let recipient = account?.address ?? address
            let token = try flow.issueToken(.resetPassword, account: account?.id, address: recipient, browser: browser)
            let letter = try flow.means.letters.resetPassword(to: recipient, name: account?.nameForMail, token)
            try flow.send(letter, account: account?.id, rehearsal: account == nil)
        }
    }

    /// Trades the code of a mail that sets a new password for what its link carries.
    ///
    /// - Throws: ``AuthError/wrongCode``, ``AuthError/throttled(retryAfter:)``, ``AuthError/unavailable(_:)``.
    public func resetLink(code: String, browser: Secret<String>, caller: Caller) async throws -> Secret<String> {
        try await link(code: code, for: [.resetPassword], browser: browser, caller: caller)
    }

    /// The account that this link would set a password of, for the page with the form; nothing is used up.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func accountToReset(link: String) async throws -> Account? {
        guard let id = try await oneTimeToken(link, for: .resetPassword)?.accountID else { return nil }
        return try await activeAccount(id)
    }

    /// Sets a new password by a mailed link: all sessions, devices and links of the account end, and nobody is logged in.
    ///
    /// Who holds a link that was mailed reads mail at the address, so the address counts as confirmed from then on.
    ///
    /// - Throws: ``AuthError/invalidLink``, ``AuthError/deadLink``, ``AuthError/weakPassword(_:)``, after which the link
    ///   still works; ``AuthError/busy``, ``AuthError/unavailable(_:)``.
    public func resetPassword(link: String, new: String, caller: Caller) async throws {
        try await usedLinks.run(link) {
            guard let account = try await accountToReset(link: link) else { throw AuthError.deadLink }
            let password = try Password(new)
            let words = [account.username] + (account.email.map { [$0] } ?? [])
            try configuration.checkNewPassword(password, about: words)
            let check = try await lookUp(password)
            let hash = try await hasher.hash(password, for: caller.address)
            try await write { flow in
                try flow.resetPassword(to: hash, by: link, caller: caller)
                try flow.record(check, account: account.id, caller: caller)
            }
        }
    }
}

extension Flow {
    /// Sets the password of the account whose link this is, and ends everything else that lets somebody in.
    fileprivate func resetPassword(to hash: String, by link: String, caller: Caller) throws {
        guard let token = try consumeToken(link, for: .resetPassword), let id = token.accountID,
            let account = try store.account(id), account.status == .active,
            account.address?.key == token.address?.key
        else { throw AuthError.deadLink }
        try setPassword(hash, of: id)
        if let address = token.address, account.emailVerifiedAt == nil, token.detail != OneTimeToken.handed {
            _ = try store.setAddressVerified(address, of: id, at: now)
        }
        for key in LoginIdentifier.keys(of: account) {
            try means.throttle.forget(key: key, address: caller.address, in: store)
        }
        try record(.passwordReset, account: id, caller: caller)
        guard let changed = try store.account(id) else { throw AuthError.deadLink }
        try tellPasswordChanged(changed, caller: caller)
    }
}
