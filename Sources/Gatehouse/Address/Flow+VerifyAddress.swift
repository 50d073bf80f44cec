extension Flow {
    /// Mails the link, and for a browser the code, by which an account's owner shows that the address is theirs.
    ///
    /// Nothing is sent where there is no address, where it was confirmed already, or where it got enough mail.
    func askToVerify(_ account: Account, browser: Secret<String>?) throws {
        guard means.mail.mailer != nil, let address = account.address, account.emailVerifiedAt == nil,
            try mayMail(.verifyAddress, to: address)
        else { return }
        let token = try issueToken(.verifyAddress, account: account.id, address: address, browser: browser)
        try send(means.letters.verifyAddress(to: address, token), account: account.id)
    }
}
