import Gatehouse

extension SQLTransaction: OneTimeTokenStore {
    func insert(_ token: OneTimeToken) throws {
        let code = token.code
        try send(
            OneTimeTokenSQL.insert,
            [
                .digest(token.id), .purpose(token.purpose), .digest(token.scope), .id(orNull: token.accountID),
                .text(orNull: token.address?.text), .text(token.detail), .flag(token.isRecovery),
                .time(token.createdAt), .time(token.expiresAt), .bytes(orNull: code?.digest.bytes),
                .bytes(orNull: code?.key.bytes), .bytes(orNull: code?.browser.bytes), .time(orNull: code?.expiresAt),
                .integer(code?.tries ?? 0),
            ])
    }

    func oneTimeToken(_ id: Digest256, purpose: OneTimePurpose, at now: Timestamp) throws -> OneTimeToken? {
        try token(OneTimeTokenSQL.live, [.digest(id), .purpose(purpose.name), .time(now)])
    }

    func consume(_ id: Digest256, purpose: OneTimePurpose, at now: Timestamp) throws -> OneTimeToken? {
        try token(OneTimeTokenSQL.consume, [.digest(id), .purpose(purpose.name), .time(now)])
    }

    func countCodeTry(purpose: OneTimePurpose, browser: Digest256, at now: Timestamp) throws -> OneTimeToken? {
        try token(
            OneTimeTokenSQL.countCodeTry,
            [.digest(browser), .purpose(purpose.name), .time(now), .integer(ShortCode.maximumTries)])
    }

    func exchange(_ id: Digest256, for new: Digest256) throws -> Bool {
        try execute(OneTimeTokenSQL.exchange, [.digest(new), .digest(id)]) > 0
    }

    func endOneTimeTokens(of account: AccountID, recoveryToo: Bool) throws {
        try send(OneTimeTokenSQL.endOfAccount, [.id(account), .flag(recoveryToo)])
    }

    func endRecoveryTokens(of account: AccountID, since time: Timestamp) throws {
        try execute(OneTimeTokenSQL.endRecovery, [.id(account), .time(time)])
    }

    func deleteExpiredOneTimeTokens(at now: Timestamp, limit: Int) throws -> Int {
        try execute(OneTimeTokenSQL.deleteExpired, [.time(now), .limit(limit)])
    }

    private func token(_ statement: OneTimeTokenSQL, _ parameters: [SQLValue]) throws -> OneTimeToken? {
        guard let row = try query(statement, parameters).first else { return nil }
        return OneTimeToken(
            id: try row.digest("id"), purpose: String(decoding: try row.bytes("purpose"), as: UTF8.self),
            scope: try row.digest("scope"), accountID: try row.accountIDOrNull("account_id"),
            address: try row.addressOrNull("address"), detail: try row.text("detail"),
            isRecovery: try row.flag("recovery"), createdAt: try row.time("created_at"),
            expiresAt: try row.time("expires_at"), code: try SQLTransaction.code(row))
    }

    private static func code(_ row: SQLRow) throws -> ShortCode? {
        guard let expiresAt = try row.timeOrNull("code_expires_at") else { return nil }
        return ShortCode(
            browser: try row.digest("code_browser"), key: try row.keyID("code_key"), digest: try row.digest("code"),
            expiresAt: expiresAt, tries: try row.integer("code_tries"))
    }
}
