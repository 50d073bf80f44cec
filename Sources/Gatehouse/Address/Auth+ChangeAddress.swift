extension Auth {
    /// Asks for another mail address: it becomes the account's once its owner confirms it, until then the old one stays.
    ///
    /// The answer is the same when another account has the address; its owner then gets a mail instead. Ask for a fresh
    /// login before. The mailed code works only in the browser that keeps the secret given here.
    ///
    /// - Throws: ``AuthError/invalidEmail``, ``AuthError/sameAddress``, ``AuthError/throttled(retryAfter:)``,
    ///   ``AuthError/mailJustAsked(retryAfter:)``, ``AuthError/unavailable(_:)``.
    public func changeAddress(
        to text: String, in current: LoadedSession, browser: Secret<String>?, caller: Caller
    ) async throws {
        let address = try EmailAddress(text)
        if current.account.address?.key == address.key { throw AuthError.sameAddress }
        try await admit(throttle.askBuckets(address: caller.address), refusal: .mailThrottled, caller: caller)
        let (id, stamp) = (current.account.id, current.session.credentialStamp)
        try await write { flow in
            guard let account = try flow.store.account(id), account.status == .active,
                account.credentialStamp == stamp
            else { return }
            try flow.refuseSecondMail(.changeAddress, to: address, browser: browser)
            try flow.askForAddress(address, for: id, browser: browser, caller: caller)
        }
    }
}

extension Flow {
    /// Mails what makes this address the account's; where another account has it, its owner is told instead.
    func askForAddress(
        _ address: EmailAddress, for id: AccountID, browser: Secret<String>?, caller: Caller
    ) throws {
        try record(.addressChangeAsked, account: id, caller: caller)
        guard try mayMail(.changeAddress, to: address) else { return }
        // The token is made in either case, so that an older one dies in either case: the difference would tell.
        let token = try issueToken(.changeAddress, account: id, address: address, browser: browser)
        if let owner = try store.account(emailKey: address.key) {
            try send(means.letters.addressTaken(to: address, name: owner.nameForMail), account: owner.id)
        } else {
            try send(means.letters.changeAddress(to: address, token), account: id)
        }
    }

    /// Makes the address of the token the account's, and tells the one before.
    func changeAddress(by token: OneTimeToken, caller: Caller) throws -> Account {
        guard let id = token.accountID, let address = token.address, let before = try store.account(id),
            before.status == .active, try store.setAddress(address, verified: now, of: id, at: now)
        else { throw AuthError.deadLink }
        try store.endOneTimeTokens(of: id, recoveryToo: false)
        try record(.addressChanged, account: id, caller: caller)
        // Nobody knows who reads an address that was never confirmed, so it gets no say either.
        if let old = before.address, before.emailVerifiedAt != nil {
            let undo = try issueToken(.undoAddressChange, account: id, address: old)
            let facts = means.letters.facts(at: now, caller, name: before.username)
            try send(means.letters.addressChanged(to: old, facts: facts, undo: undo), account: id)
        }
        try store.revoke(id)
        guard let account = try store.account(id) else { throw AuthError.deadLink }
        return account
    }
}

extension AuthError {
    /// The new address is the one that the account has.
    public static let sameAddress = AuthError(
        "email_same", .invalid, "This is the address you have. Enter another one.", field: "email")
}
