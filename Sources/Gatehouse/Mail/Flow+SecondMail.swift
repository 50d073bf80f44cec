extension Flow {
    /// Counts that this browser asked for a mail of this kind to this address, and refuses a second one within a minute.
    ///
    /// It counts what was asked for and not what was sent, so the answer tells nobody whether there is an account. A
    /// browser without a secret of its own is held up by the budgets of client and address alone.
    ///
    /// - Throws: ``AuthError/mailJustAsked(retryAfter:)``; then nothing else of the flow may have been done.
    func refuseSecondMail(_ kind: MailMessage.Kind, to address: EmailAddress, browser: Secret<String>?) throws {
        guard let next = try countAsked(kind, to: address, browser: browser) else { return }
        throw AuthError.mailJustAsked(retryAfter: next.since(now))
    }

    /// Counts it where nothing was asked for before, such as at a sign-up.
    ///
    /// - Returns: when the browser may ask again, if it asked less than a minute ago.
    @discardableResult
    func countAsked(
        _ kind: MailMessage.Kind, to address: EmailAddress, browser: Secret<String>?
    ) throws -> Timestamp? {
        guard let browser else { return nil }
        for bucket in means.throttle.secondMailBuckets(kind: kind, address: address, browser: browser) {
            if let next = try store.admit(bucket, at: now) { return next }
        }
        return nil
    }
}

extension AuthError {
    /// The browser asked for this very mail less than a minute ago; the same text whether it was sent or not.
    public static func mailJustAsked(retryAfter: Duration) -> AuthError {
        AuthError(
            mailJustAskedCode, .throttled,
            "You asked for this mail a moment ago, so no second one is sent. Wait a minute before you ask again.",
            retryAfter: retryAfter)
    }

    /// Whether it is that one.
    package var isMailJustAsked: Bool { code == AuthError.mailJustAskedCode }

    private static let mailJustAskedCode = "mail_just_asked"
}
