extension Letters {
    /// Asks the owner of an address to confirm it.
    func verifyAddress(to address: EmailAddress, _ token: NewOneTimeToken) throws -> MailMessage {
        try MailMessage(
            .verifyAddress, to: address, subject: "Confirm your mail address for \(siteName)",
            body: MailBody(
                [
                    .text("Somebody, most likely you, gave this address to \(siteName). If it was you, confirm it:"),
                    .link("Confirm this address", url: link(LinkPath.verifyAddress, token)),
                ] + code(token) + [
                    deadlines(token),
                    .note("If it was not you, do nothing: an address that nobody confirms stays unconfirmed."),
                ]))
    }

    /// Offers to set a new password.
    func resetPassword(to address: EmailAddress, name: String?, _ token: NewOneTimeToken) throws -> MailMessage {
        let who: [MailBody.Block] = known(name).map { [.facts([.init("User name", $0)])] } ?? []
        return try MailMessage(
            .resetPassword, to: address, subject: "Set a new password for \(siteName)",
            body: MailBody(
                [.text("Somebody, most likely you, asked for a new password for your account at \(siteName).")] + who
                    + [.link("Set a new password", url: link(LinkPath.resetPassword, token))] + code(token) + [
                        deadlines(token),
                        .note("If it was not you, do nothing: your password stays as it is. Never pass the code on."),
                    ]))
    }

    /// Asks the owner of an address to confirm that it becomes an account's.
    func changeAddress(to address: EmailAddress, _ token: NewOneTimeToken) throws -> MailMessage {
        try MailMessage(
            .changeAddress, to: address, subject: "Confirm your new mail address for \(siteName)",
            body: MailBody(
                [
                    .text("Somebody, most likely you, wants to use this address for an account at \(siteName)."),
                    .link("Use this address", url: link(LinkPath.verifyAddress, token)),
                ] + code(token) + [
                    deadlines(token),
                    .note("If it was not you, do nothing: then this address is not used."),
                ]))
    }
}
