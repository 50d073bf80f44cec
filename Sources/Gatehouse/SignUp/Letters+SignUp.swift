extension Letters {
    /// Offers to make an account.
    func signUp(to address: EmailAddress, _ token: NewOneTimeToken) throws -> MailMessage {
        try MailMessage(
            .signUp, to: address, subject: "Your new account at \(siteName)",
            body: MailBody(
                [
                    .text("Somebody, most likely you, wants to make an account at \(siteName) with this address."),
                    .link("Create the account", url: link(LinkPath.signUp, token)),
                ] + code(token) + [
                    deadlines(token),
                    .note("If it was not you, do nothing: then no account is made. Never pass the code on."),
                ]))
    }

    /// Offers an account on an operator's behalf.
    func invitation(to address: EmailAddress, _ token: NewOneTimeToken) throws -> MailMessage {
        try MailMessage(
            .invitation, to: address, subject: "Your invitation to \(siteName)",
            body: MailBody([
                .text("Whoever runs \(siteName) invites you to make an account there with this address."),
                .link("Create the account", url: link(LinkPath.signUp, token)), deadlines(token),
                .note("If you do not want it, do nothing: then no account is made."),
            ]))
    }

    /// Tells the owner of an account that somebody wanted to make another one with its address.
    func accountExists(to address: EmailAddress, reset token: NewOneTimeToken) throws -> MailMessage {
        try MailMessage(
            .accountExists, to: address, subject: "Your account at \(siteName)",
            body: MailBody([
                .text("Somebody, most likely you, wanted to make an account at \(siteName) with this address."),
                .text("There is one already: log in with this address. If you forgot the password, set a new one."),
                .link("Set a new password", url: link(LinkPath.resetPassword, token)), deadlines(token),
                .note("If it was not you, do nothing: your account stays as it is."),
            ]))
    }
}

extension MailMessage.Kind {
    /// Offers to make an account.
    public static let signUp: Self = "sign_up"
    /// Offers an account on an operator's behalf.
    public static let invitation: Self = "invitation"
    /// Tells the owner of an account that somebody wanted to make another one with its address.
    public static let accountExists: Self = "account_exists"
}
