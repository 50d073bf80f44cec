extension Flow {
    /// Makes a one-time token, in place of an older one of the same purpose for the same account.
    ///
    /// - Parameters:
    ///   - account: whose it is; `nil` for somebody who has none, whose tokens are told apart by the address.
    ///   - address: the mail address that it is about; what is done later is done to this one.
    ///   - detail: what else the flow must know then; never a secret.
    ///   - browser: a secret that the asking browser keeps; with it there is a short code, which works in that browser only.
    /// - Returns: the secrets to mail.
    func issueToken(
        _ purpose: OneTimePurpose, account: AccountID?, address: EmailAddress? = nil, detail: String = "",
        browser: Secret<String>? = nil
    ) throws -> NewOneTimeToken {
        let secret = OneTimeSecret.new(means.random)
        guard let id = OneTimeSecret.digest(of: secret.expose()) else {
            throw AuthError.unavailable("the system gives no random bytes for a token")
        }
        let expiresAt = now + purpose.lifetime
        let digits = try browser == nil ? nil : ShortCode.newDigits(means.random)
        let code = digits.flatMap { digits in browser.map { shortCode(digits, purpose, $0, until: expiresAt) } }
        try store.insert(
            OneTimeToken(
                id: id, purpose: purpose.name, scope: Flow.scope(purpose, account, address, detail), accountID: account,
                address: address, detail: detail, isRecovery: purpose.isRecovery, createdAt: now,
                expiresAt: expiresAt, code: code))
        return NewOneTimeToken(
            secret: secret, expiresAt: expiresAt,
            code: digits.map { Secret(String(decoding: $0, as: UTF8.self)) }, codeExpiresAt: code?.expiresAt)
    }

    /// Uses up the token that this secret opens.
    ///
    /// - Returns: the token, once; `nil` for anything else, whatever the reason.
    func consumeToken(_ secret: String, for purpose: OneTimePurpose) throws -> OneTimeToken? {
        guard let id = OneTimeSecret.digest(of: secret) else { return nil }
        return try store.consume(id, purpose: purpose, at: now)
    }

    private func shortCode(
        _ digits: [UInt8], _ purpose: OneTimePurpose, _ browser: Secret<String>, until end: Timestamp
    ) -> ShortCode {
        let key = means.keys.current(.shortCode, at: now)
        let browser = Digest256(ofText: browser.expose())
        return ShortCode(
            browser: browser, key: key.id,
            digest: ShortCode.digest(of: digits, purpose: purpose.name, browser: browser, key: key),
            expiresAt: min(now + ShortCode.lifetime, end))
    }

    /// A recovery is of an account, the address that was told and the notice that told it, so that a thief cannot end the
    /// first owner's by changing the address once more, nor by causing a notice of another kind.
    private static func scope(
        _ purpose: OneTimePurpose, _ account: AccountID?, _ address: EmailAddress?, _ detail: String
    ) -> Digest256 {
        let isOfAddress = account == nil || purpose.isRecovery
        let owner = [account?.uuid.bytes ?? [], isOfAddress ? address?.key ?? [] : []]
        return Digest256(ofParts: purpose.isRecovery && !detail.isEmpty ? owner + [Array(detail.utf8)] : owner)
    }
}
