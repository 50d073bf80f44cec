extension Letters {
    /// Tells of too many wrong passwords, and how the owner gets in all the same.
    func signInPaused(to address: EmailAddress, lastTry facts: MailBody.Block) throws -> MailMessage {
        try MailMessage(
            .signInPaused, to: address, subject: "Somebody tries passwords at your account at \(siteName)",
            body: MailBody([
                .text(
                    """
                    So many wrong passwords were tried at your account at \(siteName) that we stopped it: a browser that \
                    your account does not know can no longer sign in with a password. This was the last try:
                    """), facts,
                .text(
                    """
                    Your account is as it was, and browsers in which you signed in before still let you in. To get in \
                    with any other one, set a new password:
                    """),
                .link("Set a new password", url: base + LinkPath.forgotPassword),
                .note("If you need no other browser, there is nothing to do. We say this once."),
            ]))
    }
}
