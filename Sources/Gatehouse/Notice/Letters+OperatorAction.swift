extension Letters {
    /// Tells what whoever runs the site did to the account.
    func operatorAction(
        _ action: OperatorAction, to address: EmailAddress, facts: MailBody.Block
    ) throws -> MailMessage {
        try MailMessage(
            .operatorAction, to: address, subject: "Your account at \(siteName) was changed",
            body: MailBody([
                .text("Whoever runs \(siteName) changed your account there. \(words(action))"), facts,
                .text("If you did not expect this, ask them: \(base)."),
            ]))
    }

    /// Tells that somebody else than the owner was handed a link that sets a new password, and lets the owner kill it.
    func resetLinkMade(
        to address: EmailAddress, facts: MailBody.Block, secure token: NewOneTimeToken
    ) throws -> MailMessage {
        try MailMessage(
            .operatorAction, to: address, subject: "A link to set a new password for \(siteName) was made",
            body: MailBody([
                .text(words(.resetLinkMade)), facts,
                .text(
                    """
                    If you did not ask them for it, secure your account: the link dies, everything is ended, and you set a \
                    new password.
                    """),
                .link("It was not me: secure my account", url: link(LinkPath.secureAccount, token)),
                deadlines(token),
            ]))
    }

    private func words(_ action: OperatorAction) -> String {
        switch action {
        case .disabled: "It was disabled: nobody can sign in to it."
        case .enabled: "It was enabled: you can sign in again."
        case .deleted: "It was deleted, with all that belonged to it."
        case .sessionsEnded: "It was signed out everywhere. Your password is as it was."
        case .deviceEnded: "One browser was signed out. Your password is as it was."
        case .roleGranted(let role): "It has one more role: \(role.name)."
        case .roleRevoked(let role): "It lost a role: \(role.name)."
        case .resetLinkMade:
            "Whoever runs \(siteName) made a link that sets a new password for your account, and handed it to somebody."
        }
    }
}
