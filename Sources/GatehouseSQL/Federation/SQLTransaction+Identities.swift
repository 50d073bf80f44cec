import Gatehouse

extension SQLTransaction: IdentityStore {
    func insert(_ identity: LinkedIdentity) throws -> Bool {
        try execute(
            IdentitySQL.insert,
            [
                .id(identity.id), .id(identity.accountID), .provider(identity.provider), .key(identity.issuer),
                .key(identity.subject), .text(identity.label), .time(identity.createdAt),
                .time(orNull: identity.usedAt),
            ]) > 0
    }

    func identity(issuer: String, subject: String) throws -> LinkedIdentity? {
        try query(IdentitySQL.find, [.key(issuer), .key(subject)]).first.map(SQLTransaction.identity)
    }

    func identities(of account: AccountID) throws -> [LinkedIdentity] {
        try query(IdentitySQL.ofAccount, [.id(account)]).map(SQLTransaction.identity)
    }

    func setIdentityUsed(_ id: UUIDv7, at now: Timestamp) throws {
        try send(IdentitySQL.use, [.time(now), .id(id)])
    }

    func removeIdentity(_ id: UUIDv7, of account: AccountID) throws -> Bool {
        try execute(IdentitySQL.remove, [.id(id), .id(account)]) > 0
    }

    func removeIdentities(of account: AccountID) throws {
        try send(IdentitySQL.removeOfAccount, [.id(account)])
    }

    func insert(_ session: ProviderSession) throws {
        try send(
            IdentitySQL.insertSession,
            [
                .digest(session.session), .bytes(orNull: session.device?.bytes), .id(session.accountID),
                .key(session.issuer), .key(session.subject), .key(orNull: session.providerSession),
                .time(session.expiresAt),
            ])
    }

    func moveProviderSession(from old: Digest256, to new: Digest256) throws {
        try send(IdentitySQL.moveSession, [.digest(new), .digest(old)])
    }

    func takeProviderSessions(
        issuer: String, subject: String?, providerSession: String?
    ) throws -> [ProviderSession] {
        let rows: [SQLRow] =
            switch (subject, providerSession) {
            case (let subject?, let session?):
                try query(IdentitySQL.takeSessionOfSubject, [.key(issuer), .key(subject), .key(session)])
            case (let subject?, nil): try query(IdentitySQL.takeSessionsOfSubject, [.key(issuer), .key(subject)])
            case (nil, let session?): try query(IdentitySQL.takeSession, [.key(issuer), .key(session)])
            case (nil, nil): []
            }
        return try rows.map(SQLTransaction.providerSession)
    }

    func useLogOutToken(_ id: Digest256, until end: Timestamp) throws -> Bool {
        try execute(IdentitySQL.useToken, [.digest(id), .time(end)]) > 0
    }

    func deleteExpiredProviderRows(at now: Timestamp, limit: Int) throws -> Int {
        let statements = [
            IdentitySQL.deleteAttempts, .deleteWaiting, .deleteSessions, .deleteTokens,
        ]
        return try statements.reduce(0) { try $0 + execute($1, [.time(now), .limit(limit)]) }
    }

    private static func identity(_ row: SQLRow) throws -> LinkedIdentity {
        LinkedIdentity(
            id: try row.uuid("id"), accountID: try row.accountID("account_id"), provider: try row.provider("provider"),
            issuer: try row.key("issuer"), subject: try row.key("subject"), label: try row.text("label"),
            createdAt: try row.time("created_at"), usedAt: try row.timeOrNull("used_at"))
    }

    private static func providerSession(_ row: SQLRow) throws -> ProviderSession {
        ProviderSession(
            session: try row.digest("session_id"),
            device: try row.bytesOrNull("device_id") == nil ? nil : try row.deviceID("device_id"),
            accountID: try row.accountID("account_id"), issuer: try row.key("issuer"),
            subject: try row.key("subject"), providerSession: try row.keyOrNull("provider_session"),
            expiresAt: try row.time("expires_at"))
    }
}
