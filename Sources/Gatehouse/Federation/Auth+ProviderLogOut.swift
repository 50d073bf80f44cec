extension Auth {
    /// Ends what began at a provider, because the provider says so (OpenID Connect Back-Channel Logout 1.0).
    ///
    /// A token counts once. One that names nobody here ends nothing, and that is no error.
    ///
    /// - Returns: how many sessions ended.
    /// - Throws: ``AuthError/badLogOutToken``, ``AuthError/throttled(retryAfter:)``, ``AuthError/unavailable(_:)``.
    @discardableResult
    public func logOut(by name: ProviderName, token: String, caller: Caller) async throws -> Int {
        guard let provider = provider(name) else { throw AuthError.badLogOutToken }
        try await admit(
            throttle.providerBuckets(address: caller.address), refusal: .providerThrottled, caller: caller)
        let request: ProviderLogOut
        do {
            request = try await asking(provider, caller: caller) { try await $0.logOutRequest(from: token) }
        } catch is ProviderRefusal {
            refuse(.providerRefused, caller: caller, detail: "\(name): logout")
            throw AuthError.badLogOutToken
        }
        let id = Digest256(ofParts: [Array(request.issuer.utf8), Array(request.tokenID.utf8)])
        return try await write { flow in
            guard try flow.store.useLogOutToken(id, until: flow.now + Auth.logOutTokenMemory) else {
                throw AuthError.badLogOutToken
            }
            let sessions = try flow.store.takeProviderSessions(
                issuer: request.issuer, subject: request.subject, providerSession: request.providerSession)
            for session in sessions {
                try flow.end(session)
                try flow.record(
                    .endedByProvider, account: session.accountID, caller: caller, detail: name.description)
            }
            for bucket in flow.means.throttle.providerBuckets(address: caller.address) {
                try flow.store.takeBack(bucket)
            }
            return sessions.count
        }
    }

    /// How long a used token is remembered; older ones are refused for their age.
    private static let logOutTokenMemory: Duration = .minutes(10)
}

extension Flow {
    /// Ends a session that began with a provider, and the device that was remembered with it.
    func end(_ session: ProviderSession) throws {
        _ = try store.endSession(session.session)
        if let device = session.device {
            try store.endSessions(of: device)
            try store.forgetDevice(device)
        }
        try store.revoke(session.accountID)
    }
}
