extension SessionIssuer {
    /// Makes room for one more session of the account: first goes what nobody uses any more, then what began first.
    ///
    /// Who is signed out by that is told; a device that is not used any more was signed out before.
    func makeRoom(for account: Account, keeping device: DeviceID?, caller: Caller, in flow: Flow) throws {
        let sessions = try flow.store.sessions(of: account.id, at: flow.now)
        let excess = sessions.count - max(1, policy.maximumPerAccount) + 1
        guard excess > 0 else { return }
        let idle = policy.limits(for: account).idle
        func isIdle(_ session: Session) -> Bool { flow.now.since(session.lastSeenAt) > idle }
        let order = sessions.filter(isIdle).reversed() + sessions.filter { !isIdle($0) }.reversed()
        var endsOpen = false
        for session in order.prefix(excess) {
            _ = try flow.store.endSession(session.id)
            guard !isIdle(session) else { continue }
            if let id = session.deviceID, id != device { try flow.store.forgetDevice(id) }
            try flow.record(.overLimit, account: account.id, caller: caller)
            endsOpen = true
        }
        if endsOpen { try flow.tell(.overLimit, account, caller: caller) }
        try flow.store.revoke(account.id)
    }

    /// Makes room for one more remembered device of the account: the ones remembered first are forgotten.
    func makeRoomForDevice(of account: Account, in flow: Flow) throws {
        let devices = try flow.store.devices(of: account.id, at: flow.now)
        for device in devices.dropFirst(max(1, policy.maximumPerAccount) - 1) {
            try flow.store.endSessions(of: device.id)
            try flow.store.forgetDevice(device.id)
            try flow.store.revoke(account.id)
        }
    }
}
