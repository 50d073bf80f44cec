extension Flow {
    /// Tells the owner of an account that a provider is a way into it now.
    func tellLinked(_ provider: ProviderName, _ account: Account, caller: Caller) throws {
        try tellIdentity(.identityLinked, "can be used to sign in to your account now", provider, account, caller)
    }

    /// Tells the owner of an account that a provider is no way into it any more.
    func tellUnlinked(_ provider: ProviderName, _ account: Account, caller: Caller) throws {
        try tellIdentity(
            .identityUnlinked, "can no longer be used to sign in to your account", provider, account, caller)
    }

    private func tellIdentity(
        _ kind: MailMessage.Kind, _ what: String, _ provider: ProviderName, _ account: Account, _ caller: Caller
    ) throws {
        try notify(account, kind) { address in
            let token = try issueToken(.secureAccount, account: account.id, address: address)
            let letters = means.letters
            return try MailMessage(
                kind, to: address, subject: "Another way to sign in at \(letters.siteName)",
                body: MailBody([
                    .text("An account at the provider \"\(provider)\" \(what) at \(letters.siteName)."),
                    letters.facts(at: now, caller, name: account.nameForMail),
                    .text("If it was not you, secure your account: everything is ended, and you set a new password."),
                    .link("It was not me: secure my account", url: letters.link(LinkPath.secureAccount, token)),
                    letters.deadlines(token),
                ]))
        }
    }
}

extension Letters {
    /// Asks the owner of an address that a provider named to show that it is theirs.
    func newcomerCode(to address: EmailAddress, _ token: NewOneTimeToken) throws -> MailMessage {
        guard let code = token.code, let end = token.codeExpiresAt else {
            throw AuthError.unavailable("a code was to be mailed and there is none")
        }
        return try MailMessage(
            .newcomerCode, to: address, subject: "Your code for \(siteName)",
            body: MailBody([
                .text("Somebody, most likely you, signs in at \(siteName) with a provider that names this address."),
                .code(code.expose(), label: "Type this code in the browser in which you began"),
                .note("It works until \(Letters.time(end))."),
                .note("If it was not you, do nothing, and never pass the code on: it opens your account."),
            ]))
    }
}

extension MailMessage.Kind {
    /// Tells that a provider became a way into the account.
    public static let identityLinked: Self = "identity_linked"
    /// Tells that a provider is no way into the account any more.
    public static let identityUnlinked: Self = "identity_unlinked"
    /// Brings the code that proves the address of a provider's identity.
    public static let newcomerCode: Self = "newcomer_code"
}
