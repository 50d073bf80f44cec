extension Auth {
    /// What became of a remember cookie.
    package enum Resumption: Sendable {
        /// The device was known: a session that is not fresh began, and the token changed.
        case resumed(NewSession)
        /// Another request of the same browser changed the token a moment ago: ask again, nobody is signed in.
        case askAgain
        /// The token is worth nothing; the cookie should go.
        case forgotten
        /// The application does not let its owner in now; nothing was changed.
        case vetoed
    }

    /// How long after a change of token the old one is taken for a parallel request of the same browser.
    static let parallelWindow: Duration = .seconds(10)

    /// Begins a session from a remember cookie, changing its token, in one transaction.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    package func resume(deviceCookie: String, caller: Caller) async throws -> Resumption {
        guard let id = DeviceToken.device(in: deviceCookie) else { return .forgotten }
        guard try await mayResume(deviceCookie, caller: caller) else { return .vetoed }
        let presented = Digest256(ofText: deviceCookie)
        let (issuer, random, policy) = (issuer, random, configuration.sessions)
        return try await write { flow in
            guard let device = try flow.store.device(id) else { return .forgotten }
            guard let account = try flow.store.account(device.accountID),
                device.isUsable(by: account, at: flow.now, policy: policy)
            else {
                try flow.store.forgetDevice(id)
                return .forgotten
            }
            switch device.judge(presented, at: flow.now) {
            case .parallel:
                return .askAgain
            case .stolen:
                try flow.end(device, as: .rememberTheft, caller: caller)
                try flow.tell(.theft, account, caller: caller)
                return .forgotten
            case .current:
                break
            case .lostAnswer:
                try flow.store.endSessions(of: id)
                try flow.store.revoke(account.id)
            }
            let token = DeviceToken(device: id, expiresAt: device.expiresAt, random: random)
            guard try flow.rotate(device, presented: presented, to: token) else { return .askAgain }
            let grounds = SessionIssuer.Grounds(event: .remembered, isProved: false, device: device)
            let issued = try issuer.issue(for: account, grounds, caller: caller, in: flow)
            return .resumed(
                NewSession(
                    session: issued.session, account: account, token: issued.token, deviceToken: token,
                    knownDevice: issued.knownDevice))
        }
    }

    /// The device whose current or previous token this cookie holds.
    package func presentedDevice(_ cookie: String?) async throws -> Device? {
        guard let cookie, let id = DeviceToken.device(in: cookie) else { return nil }
        let presented = Digest256(ofText: cookie)
        guard let device = try await store.read({ try $0.device(id) }),
            device.token == presented || device.previousToken == presented
        else { return nil }
        return device
    }
}

extension Device {
    /// What a presented token says about who presents it.
    enum Judgement {
        /// The token the browser should hold.
        case current
        /// The one before, a moment after the change: two requests at once.
        case parallel
        /// The one before, and its successor was never used: the answer that carried it was lost.
        case lostAnswer
        /// Any older one, or the one before after its successor was used: two hold what one should.
        case stolen

        /// Whether it signs its owner in.
        var beginsSession: Bool {
            switch self {
            case .current, .lostAnswer: true
            case .parallel, .stolen: false
            }
        }
    }

    func judge(_ presented: Digest256, at now: Timestamp) -> Judgement {
        if presented == token { return .current }
        guard presented == previousToken else { return .stolen }
        if now.since(rotatedAt) <= Auth.parallelWindow { return .parallel }
        return isConfirmed ? .stolen : .lostAnswer
    }

    func isUsable(by account: Account, at now: Timestamp, policy: SessionPolicy) -> Bool {
        now < expiresAt && account.status == .active && account.credentialStamp == credentialStamp
            && policy.limits(for: account).allowsRememberMe
    }
}

extension Flow {
    func rotate(_ device: Device, presented: Digest256, to token: DeviceToken) throws -> Bool {
        var changed = device
        changed.token = token.digest
        changed.previousToken = presented
        changed.rotatedAt = now
        changed.isConfirmed = false
        return try store.replaceToken(of: changed, was: device.token)
    }

    func end(_ device: Device, as kind: AuditEvent.Kind, caller: Caller) throws {
        try store.endSessions(of: device.id)
        try store.forgetDevice(device.id)
        try store.revoke(device.accountID)
        try record(kind, account: device.accountID, caller: caller)
    }
}
