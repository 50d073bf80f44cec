import Gatehouse

extension SQLTransaction {
    func insert(_ attempt: StoredAttempt) throws {
        try send(
            IdentitySQL.insertAttempt,
            [
                .digest(attempt.state), .provider(attempt.provider), .key(attempt.purpose), .digest(attempt.browser),
                .text(attempt.next), .flag(attempt.remember), .time(attempt.expiresAt),
            ])
    }

    func consumeAttempt(
        _ state: Digest256, provider: ProviderName, browser: Digest256, at now: Timestamp
    ) throws -> StoredAttempt? {
        let parameters: [SQLValue] = [.digest(state), .provider(provider), .digest(browser), .time(now)]
        return try query(IdentitySQL.consumeAttempt, parameters).first.map { row in
            StoredAttempt(
                state: try row.digest("state"), provider: try row.provider("provider"),
                purpose: try row.key("purpose"), browser: try row.digest("browser"), next: try row.text("next"),
                remember: try row.flag("remember"), expiresAt: try row.time("expires_at"))
        }
    }

    func insert(_ waiting: WaitingIdentity) throws {
        try send(
            IdentitySQL.insertWaiting,
            [
                .digest(waiting.browser), .provider(waiting.provider), .key(waiting.issuer), .key(waiting.subject),
                .text(orNull: waiting.email?.text), .flag(waiting.isEmailProved), .text(waiting.displayName),
                .key(orNull: waiting.providerSession), .text(waiting.next), .flag(waiting.remember),
                .time(waiting.expiresAt),
            ])
    }

    func waitingIdentity(_ browser: Digest256, at now: Timestamp) throws -> WaitingIdentity? {
        try query(IdentitySQL.waiting, [.digest(browser), .time(now)]).first.map(SQLTransaction.waiting)
    }

    func consumeWaitingIdentity(_ browser: Digest256, at now: Timestamp) throws -> WaitingIdentity? {
        try query(IdentitySQL.consumeWaiting, [.digest(browser), .time(now)]).first.map(SQLTransaction.waiting)
    }

    private static func waiting(_ row: SQLRow) throws -> WaitingIdentity {
        WaitingIdentity(
            browser: try row.digest("browser"), provider: try row.provider("provider"),
            issuer: try row.key("issuer"), subject: try row.key("subject"), email: try row.addressOrNull("email"),
            isEmailProved: try row.flag("email_proved"), displayName: try row.text("display_name"),
            providerSession: try row.keyOrNull("provider_session"), next: try row.text("next"),
            remember: try row.flag("remember"), expiresAt: try row.time("expires_at"))
    }
}

/// Texts that are compared are kept as bytes.
extension SQLRow {
    func key(_ column: String) throws -> String {
        String(decoding: try bytes(column), as: UTF8.self)
    }

    func keyOrNull(_ column: String) throws -> String? {
        try bytesOrNull(column).map { String(decoding: $0, as: UTF8.self) }
    }

    func provider(_ column: String) throws -> ProviderName {
        guard let name = ProviderName(try key(column)) else { throw damaged(column) }
        return name
    }
}

extension SQLValue {
    static func key(_ text: String) -> SQLValue { .bytes(Array(text.utf8)) }
    static func key(orNull text: String?) -> SQLValue { .bytes(orNull: text.map { Array($0.utf8) }) }
    static func provider(_ name: ProviderName) -> SQLValue { key(name.description) }
}
