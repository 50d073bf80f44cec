/// Tells which browsers an account knows, and makes them known.
struct KnownDevices: Sendable {
    let policy: ThrottlePolicy
    let random: RandomSource

    /// The device of this caller, if the account of this name knows it, whether such an account exists or not.
    func device(
        of caller: Caller, typedKey: [UInt8], in store: any KnownDeviceStore, at now: Timestamp
    ) throws -> DeviceID? {
        guard let sent = KnownDeviceToken(sent: caller.device) else { return nil }
        return try store.knownDevice(sent.digest, typedKey: typedKey, usedSince: oldestUse(now))
    }

    /// Makes the caller's browser known to the account.
    ///
    /// A token that the account does not know yet is never taken over: the browser gets a fresh one, and so do its rows of
    /// other accounts. Whoever planted or copied the old one holds nothing.
    ///
    /// - Returns: what the browser must hold from now on.
    func know(_ caller: Caller, for account: AccountID, in flow: Flow) throws -> KnownDeviceToken {
        let sent = KnownDeviceToken(sent: caller.device)
        if let sent,
            try flow.store.useKnownDevice(sent.digest, of: account, usedSince: oldestUse(flow.now), at: flow.now)
        {
            return sent
        }
        let fresh = KnownDeviceToken(random: random)
        if let sent { try flow.store.replaceKnownToken(sent.digest, with: fresh.digest) }
        let device = KnownDevice(
            id: DeviceID(random: random), accountID: account, token: fresh.digest, createdAt: flow.now)
        try flow.store.insert(device, keeping: policy.knownDevicesKept)
        return fresh
    }

    private func oldestUse(_ now: Timestamp) -> Timestamp { now - policy.knownDeviceLifetime }
}
