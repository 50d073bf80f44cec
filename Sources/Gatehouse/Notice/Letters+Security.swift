extension Letters {
    /// Tells what happened, and lets the owner end everything.
    func security(
        _ notice: SecurityNotice, to address: EmailAddress, facts: MailBody.Block, secure token: NewOneTimeToken
    ) throws -> MailMessage {
        let (subject, what) = words(notice)
        return try MailMessage(
            notice.kind, to: address, subject: subject,
            body: MailBody([
                .text(what), facts,
                .text("If it was not you, secure your account: everything is ended, and you set a new password."),
                .link("It was not me: secure my account", url: link(LinkPath.secureAccount, token)),
                deadlines(token),
            ]))
    }

    private func words(_ notice: SecurityNotice) -> (subject: String, what: String) {
        switch notice {
        case .newDevice:
            (
                "A new device signed in at \(siteName)",
                "Your password was used at \(siteName) in a browser that your account does not know."
            )
        case .overLimit:
            (
                "A device was signed out at \(siteName)",
                "Your account at \(siteName) was signed in on too many devices, so the oldest one was signed out."
            )
        case .theft:
            (
                "A remembered device at \(siteName) was copied",
                """
                Somebody used an old copy of what a browser of yours keeps to stay signed in at \(siteName). That \
                browser was signed out.
                """
            )
        }
    }
}
