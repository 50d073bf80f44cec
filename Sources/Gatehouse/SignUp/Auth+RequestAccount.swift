extension Auth {
    /// Whether strangers can sign up here.
    package var isSignUpOffered: Bool { configuration.signUp.isOffered }

    /// Refuses whoever wants to sign up where strangers cannot.
    ///
    /// - Throws: ``AuthError/signUpClosed``, ``AuthError/invitationRequired``.
    package func requireSignUp() throws {
        if !isSignUpOffered { try configuration.signUp.check(nil) }
    }

    /// Mails a link and a code with which whoever reads mail at this address makes an account.
    ///
    /// Nothing is kept for the address, so nobody can block it for its owner or choose a password before them. The
    /// answer and the work are the same for every address: where an account has it, the same rows are written, and the
    /// mail says that there is one and offers a new password.
    ///
    /// - Parameters:
    ///   - email: what was typed.
    ///   - browser: a secret that the asking browser keeps; the code works there only.
    ///   - caller: who asks.
    /// - Throws: ``AuthError/invalidEmail``, ``AuthError/signUpClosed``, ``AuthError/invitationRequired``,
    ///   ``AuthError/domainRefused``, ``AuthError/throttled(retryAfter:)``, ``AuthError/mailJustAsked(retryAfter:)``,
    ///   ``AuthError/unavailable(_:)``.
    public func requestAccount(email: String, browser: Secret<String>?, caller: Caller) async throws {
        guard canSendMail else { throw AuthError.unavailable("sign-up goes by mail, and there is no mailer") }
        try requireSignUp()
        guard !email.utf8.isEmpty else { throw AuthError.missingEmail }
        let address = try EmailAddress(email)
        try configuration.signUp.check(address)
        try await admit(throttle.askBuckets(address: caller.address), refusal: .mailThrottled, caller: caller)
        try await write { try $0.offerAccount(to: address, browser: browser, caller: caller) }
    }
}

extension Flow {
    fileprivate func offerAccount(to address: EmailAddress, browser: Secret<String>?, caller: Caller) throws {
        try refuseSecondMail(.signUp, to: address, browser: browser)
        guard try mayMail(.signUp, to: address) else { return }
        let owner = try store.account(emailKey: address.key)
        try record(.signUpAsked, account: owner?.id, caller: caller)
        let recipient = owner?.address ?? address
        let active = owner?.status == .active ? owner : nil
        // Both tokens are made in either case: the difference would tell.
        let signUp = try issueToken(.signUp, account: nil, address: address, browser: browser)
        let reset = try issueToken(.resetPassword, account: active?.id, address: recipient)
        let letter =
            owner == nil
            ? try means.letters.signUp(to: address, signUp)
            : try means.letters.accountExists(to: recipient, reset: reset)
        try send(letter, account: owner?.id, rehearsal: owner != nil && active == nil)
    }
}

extension AuthError {
    /// The address is missing where there must be one.
    public static let missingEmail = AuthError(
        "email_missing", .invalid, "Enter your mail address.", field: "email")
}
