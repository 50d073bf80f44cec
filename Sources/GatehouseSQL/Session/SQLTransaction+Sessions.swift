import Gatehouse

extension SQLTransaction: SessionStore {
    func insert(_ session: Session) throws {
        try send(
            SessionSQL.insert,
            [
                .digest(session.id), .id(session.accountID), .bytes(orNull: session.deviceID?.bytes),
                .time(session.createdAt), .time(session.expiresAt), .time(session.lastSeenAt),
                .time(orNull: session.provedAt), .flag(session.isRemembered), .text(session.userAgent),
                .text(session.client), .integer(session.credentialStamp),
                .bytes(orNull: session.guarded?.parent.bytes), .text(orNull: session.guarded?.host),
            ])
    }

    func session(_ id: Digest256) throws -> LoadedSession? {
        guard let row = try query(SessionSQL.load, [.digest(id)]).first else { return nil }
        let session = try SQLTransaction.session(row)
        let rights = try rights(of: session.accountID)
        return LoadedSession(session: session, account: try SQLTransaction.account(row, rights))
    }

    func sessions(of account: AccountID, at now: Timestamp) throws -> [Session] {
        try query(SessionSQL.ofAccount, [.id(account), .time(now)]).map(SQLTransaction.session)
    }

    func endSession(_ id: Digest256) throws -> AccountID? {
        try query(SessionSQL.end, [.digest(id)]).first?.accountID("account_id")
    }

    func endSession(of login: Digest256, on host: String) throws -> Bool {
        try execute(SessionSQL.endOnHost, [.digest(login), .text(host)]) > 0
    }

    func endSessions(of account: AccountID, except kept: Digest256?) throws -> Int {
        try execute(SessionSQL.endOfAccount, [.id(account), .bytes(kept?.bytes ?? [])])
    }

    func endSessions(of device: DeviceID) throws {
        try send(SessionSQL.endOfDevice, [.id(device)])
    }

    func touch(_ lastSeen: [Digest256: Timestamp]) throws {
        // In one order everywhere, so that two servers never wait for each other's rows.
        let sorted = lastSeen.map { (id: $0.key.bytes, time: $0.value) }
            .sorted { $0.id.lexicographicallyPrecedes($1.id) }
        for (id, time) in sorted { try send(SessionSQL.touch, [.time(time), .bytes(id)]) }
    }

    func deleteExpiredSessions(at now: Timestamp, limit: Int) throws -> Int {
        try execute(SessionSQL.deleteExpired, [.time(now), .limit(limit)])
    }

    private static func session(_ row: SQLRow) throws -> Session {
        Session(
            id: try row.digest("id"), accountID: try row.accountID("account_id"),
            deviceID: try row.bytesOrNull("device_id") == nil ? nil : try row.deviceID("device_id"),
            createdAt: try row.time("created_at"), expiresAt: try row.time("expires_at"),
            lastSeenAt: try row.time("last_seen_at"), provedAt: try row.timeOrNull("proved_at"),
            isRemembered: try row.flag("remembered"), userAgent: try row.text("user_agent"),
            client: try row.text("client"), credentialStamp: try row.integer("credential_stamp"),
            guarded: try guarded(row))
    }

    private static func guarded(_ row: SQLRow) throws -> GuardedSession? {
        guard try row.bytesOrNull("parent_id") != nil else { return nil }
        return GuardedSession(parent: try row.digest("parent_id"), host: try row.text("host"))
    }
}
