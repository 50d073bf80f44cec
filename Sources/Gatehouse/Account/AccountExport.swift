/// All that is kept about one account, for its owner; no secret and no digest of one.
public struct AccountExport: Sendable {
    /// When it was put together.
    public let exportedAt: Timestamp

    /// The account itself.
    public let account: Account

    /// Its sessions, newest first.
    public let sessions: [Session]

    /// Its remembered devices, newest first.
    public let devices: [Device]

    /// The identities at providers that are ways into it.
    public let identities: [LinkedIdentity]

    /// What happened to it, newest first, at most ``maximumEvents``.
    public let activity: [AuditEvent]

    /// How many events are in it at most.
    public static let maximumEvents = 10_000
}

extension Auth {
    /// Puts together all that is kept about the account of a session, and writes that into the record.
    ///
    /// - Throws: ``AuthError/noSuchAccount``, ``AuthError/unavailable(_:)``.
    public func export(_ current: LoadedSession, caller: Caller) async throws -> AccountExport {
        let id = current.account.id
        return try await write { flow in
            guard let account = try flow.store.account(id) else { throw AuthError.noSuchAccount }
            try flow.record(.exported, account: id, caller: caller)
            return AccountExport(
                exportedAt: flow.now, account: account, sessions: try flow.store.sessions(of: id, at: flow.now),
                devices: try flow.store.devices(of: id, at: flow.now),
                identities: try flow.store.identities(of: id),
                activity: try flow.store.auditEvents(of: id, limit: AccountExport.maximumEvents))
        }
    }
}
