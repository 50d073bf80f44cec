extension Auth {
    /// Makes a link that sets a new password of an account, on an operator's behalf; an older one dies.
    ///
    /// - Parameters:
    ///   - id: the account.
    ///   - isMailed: whether it goes to the account's address and nowhere else.
    ///   - caller: who asks, for the record.
    /// - Returns: the link to hand over, which is kept nowhere; `nil` where it was mailed.
    /// - Throws: ``AuthError/noSuchAccount``, ``AuthError/accountDisabled``, ``AuthError/noMail``,
    ///   ``AuthError/noAddress``, ``AuthError/unavailable(_:)``.
    public func resetLink(
        of id: AccountID, isMailed: Bool, caller: Caller = .console
    ) async throws -> Secret<String>? {
        guard canSendMail else { throw AuthError.noMail }
        return try await write { flow in
            guard let account = try flow.store.account(id) else { throw AuthError.noSuchAccount }
            guard account.status == .active else { throw AuthError.accountDisabled }
            try flow.record(.resetAsked, account: id, caller: caller, detail: "by an operator")
            let letters = flow.means.letters
            guard isMailed else {
                let token = try flow.issueToken(
                    .resetPassword, account: id, address: account.address, detail: OneTimeToken.handed)
                try flow.tellOwner(.resetLinkMade, of: id)
                return Secret(letters.link(LinkPath.resetPassword, token))
            }
            guard let address = account.address else { throw AuthError.noAddress }
            let token = try flow.issueToken(.resetPassword, account: id, address: address)
            try flow.send(letters.resetPassword(to: address, name: account.nameForMail, token), account: id)
            return nil
        }
    }
}

extension OneTimeToken {
    /// What a link to set a password keeps that was handed over, so that using it confirms no address.
    static let handed = "handed"
}

extension AuthError {
    /// The site sends no mail, so the pages behind mailed links are not there.
    public static let noMail = AuthError(
        "mail_missing", .invalid, "This site sends no mail, so it has no page behind such a link: set mail.url.")

    /// The account has no mail address.
    public static let noAddress = AuthError(
        "email_none", .invalid, "The account has no mail address.", field: "email")
}
