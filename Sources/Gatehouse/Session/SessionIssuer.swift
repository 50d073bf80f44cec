/// The one door: every session begins here, whatever proved who it is for.
///
/// It runs inside the flow's transaction, checks the account's state as it is now, ends the session that the new one
/// replaces and what is over the limit, and stores the new one under a fresh identifier. No identifier that a client
/// sent is ever adopted. A browser in which a credential was proved is known to the account from then on.
struct SessionIssuer: Sendable {
    let policy: SessionPolicy
    let devices: KnownDevices
    let random: RandomSource

    /// How the session came about.
    struct Grounds {
        /// What to write into the record, and with which words.
        var event: AuditEvent.Kind
        var detail = ""
        /// Whether a credential was proved just now.
        var isProved = true
        /// Whether the owner was told in the same transaction of what made this browser unknown.
        var isTold = false
        /// Whether to remember the device, if the account's policy offers it.
        var remember = false
        /// The remembered device that stands in for a credential.
        var device: Device?
        /// The session that the browser had before.
        var replacing: Digest256?
    }

    /// Stores a new session for the account.
    ///
    /// - Throws: ``AuthError/accountDisabled`` when the account may not sign in.
    func issue(for account: Account, _ grounds: Grounds, caller: Caller, in flow: Flow) throws -> NewSession {
        guard account.status == .active else { throw AuthError.accountDisabled }
        try endReplaced(grounds.replacing, in: flow)
        let known = grounds.isProved ? try devices.know(caller, for: account.id, in: flow) : nil
        if known?.isNew == true, !grounds.isTold { try flow.tellNewDevice(caller, account) }
        try makeRoom(for: account, keeping: grounds.device?.id, caller: caller, in: flow)
        let limits = policy.limits(for: account)
        let token = SessionToken(random: random)
        let deviceToken = try remember(account, grounds, limits, in: flow)
        let session = Session(
            id: token.digest, accountID: account.id, deviceID: deviceToken?.device ?? grounds.device?.id,
            createdAt: flow.now, expiresAt: flow.now + limits.absolute, lastSeenAt: flow.now,
            provedAt: grounds.isProved ? flow.now : nil, isRemembered: grounds.device != nil && !grounds.isProved,
            userAgent: caller.userAgent, client: caller.address.description,
            credentialStamp: account.credentialStamp)
        try flow.store.insert(session)
        if grounds.event == .confirmed, let old = grounds.replacing {
            try flow.store.moveProviderSession(from: old, to: session.id)
        }
        if grounds.isProved { try flow.store.setLastLogin(of: account.id, at: flow.now) }
        try flow.record(
            grounds.event, account: account.id, caller: caller, name: account.username, detail: grounds.detail)
        return NewSession(
            session: session, account: account, token: token.value, deviceToken: deviceToken, knownDevice: known)
    }

    private func endReplaced(_ id: Digest256?, in flow: Flow) throws {
        guard let id, let owner = try flow.store.endSession(id) else { return }
        try flow.store.revoke(owner)
    }

    private func remember(
        _ account: Account, _ grounds: Grounds, _ limits: SessionPolicy.Limits, in flow: Flow
    ) throws -> DeviceToken? {
        guard grounds.remember, limits.allowsRememberMe else { return nil }
        try makeRoomForDevice(of: account, in: flow)
        let id = DeviceID(random: random)
        let token = DeviceToken(device: id, expiresAt: flow.now + policy.rememberedDevice, random: random)
        try flow.store.insert(
            Device(
                id: id, accountID: account.id, token: token.digest, previousToken: nil, rotatedAt: flow.now,
                isConfirmed: false, createdAt: flow.now, expiresAt: token.expiresAt,
                credentialStamp: account.credentialStamp))
        return token
    }
}
