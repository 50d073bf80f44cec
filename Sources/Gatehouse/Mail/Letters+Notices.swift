extension Letters {
    /// Tells the owner of an address that another account asked for it.
    func addressTaken(to address: EmailAddress, name: String?) throws -> MailMessage {
        let whose = known(name).map { "your account \($0)" } ?? "an account"
        return try MailMessage(
            .addressTaken, to: address, subject: "Your mail address at \(siteName)",
            body: MailBody([
                .text("Somebody wanted to use this address for another account at \(siteName)."),
                .text("It belongs to \(whose) already, so nothing was changed. If it was you, log in to that account."),
            ]))
    }

    /// Tells the owner of the address before that it was changed, and lets them take that back.
    func addressChanged(
        to address: EmailAddress, facts: MailBody.Block, undo token: NewOneTimeToken
    ) throws -> MailMessage {
        try MailMessage(
            .addressChanged, to: address, subject: "Your mail address at \(siteName) was changed",
            body: MailBody([
                .text("Your account at \(siteName) has another mail address now. This one is no longer used for it."),
                facts,
                .text("If it was not you, take it back. That ends all sessions, and you set a new password."),
                .link("It was not me: restore this address", url: link(LinkPath.undoAddressChange, token)),
                deadlines(token),
            ]))
    }

    /// Tells that the password was changed or reset, and lets the owner end everything.
    func passwordChanged(
        to address: EmailAddress, facts: MailBody.Block, secure token: NewOneTimeToken
    ) throws -> MailMessage {
        try MailMessage(
            .passwordChanged, to: address, subject: "Your password at \(siteName) was changed",
            body: MailBody([
                .text("Your account at \(siteName) has a new password. All other sessions were ended."), facts,
                .text("If it was not you, secure your account: everything is ended, and you set a new password."),
                .link("It was not me: secure my account", url: link(LinkPath.secureAccount, token)),
                deadlines(token),
            ]))
    }

    /// Tells that the account is gone.
    func accountDeleted(to address: EmailAddress, facts: MailBody.Block) throws -> MailMessage {
        try MailMessage(
            .accountDeleted, to: address, subject: "Your account at \(siteName) was deleted",
            body: MailBody([
                .text("Your account at \(siteName) and all that belonged to it were deleted."), facts,
                .text("If it was not you, tell whoever runs the site at \(base)."),
            ]))
    }
}
