extension Flow {
    /// Mails what confirms the address of a new account: the one it has, or the one that waits to become its own.
    func askToConfirm(
        _ account: Account, waiting: EmailAddress?, browser: Secret<String>?, caller: Caller
    ) throws {
        if let waiting {
            try countAsked(.changeAddress, to: waiting, browser: browser)
            try askForAddress(waiting, for: account.id, browser: browser, caller: caller)
        } else {
            if let address = account.address { try countAsked(.verifyAddress, to: address, browser: browser) }
            try askToVerify(account, browser: browser)
        }
    }
}
