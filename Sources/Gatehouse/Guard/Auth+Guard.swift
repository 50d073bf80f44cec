extension OneTimePurpose {
    /// To take a login over to a guarded host: 60 seconds.
    static let handOver = OneTimePurpose(name: "hand_over", lifetime: .seconds(60))
}

extension Auth {
    /// Makes the code by which a browser that is signed in here gets a session on a guarded host.
    ///
    /// It works once, for 60 seconds, on that host, and in the browser that holds the secret of this digest there. A newer
    /// one for the same login and host takes its place.
    ///
    /// - Throws: ``AuthError/sessionOver``, ``AuthError/unavailable(_:)``.
    package func handOver(
        _ current: LoadedSession, to host: String, browser: Digest256
    ) async throws -> Secret<String> {
        try await write { flow in
            guard let parent = try flow.live(current.session.id) else { throw AuthError.sessionOver }
            return try flow.issueHandOver(of: parent, to: host, browser: browser)
        }
    }

    /// Trades a code for a session on a guarded host, through the one issuer.
    ///
    /// The code is used up whatever comes of it.
    ///
    /// - Returns: `nil` for a code that was used, expired, or belongs to another host or browser: which is never told.
    /// - Throws: ``AuthError/unavailable(_:)``.
    package func enter(
        _ host: String, code: String, browser: Digest256, caller: Caller
    ) async throws -> NewSession? {
        guard OneTimeSecret.digest(of: code) != nil else { return nil }
        let issuer = issuer
        return try await write { flow in
            guard let token = try flow.consumeToken(code, for: .handOver),
                let bound = Hex.decode(token.detail.utf8), let id = Digest256(bytes: Array(bound.prefix(32))),
                token.scope == Flow.scope(of: id, host), browser == Digest256(bytes: Array(bound.dropFirst(32))),
                let parent = try flow.live(id)
            else { return nil }
            return try issuer.issue(host, under: parent, caller: caller, in: flow)
        }
    }
}

extension Flow {
    /// The session on the site that this one came from; the session itself when it is one.
    func root(of session: Session) throws -> Session? {
        guard let guarded = session.guarded else { return session }
        return try store.session(guarded.parent)?.session
    }

    /// The session on the site, if it is neither ended nor over, and its account may sign in.
    ///
    /// Idle times are the cache's to judge: the request that asks was let in by it.
    fileprivate func live(_ id: Digest256) throws -> LoadedSession? {
        guard let loaded = try store.session(id), loaded.session.guarded == nil, loaded.account.status == .active,
            loaded.account.credentialStamp == loaded.session.credentialStamp, now < loaded.session.expiresAt
        else { return nil }
        return loaded
    }

    fileprivate func issueHandOver(
        of parent: LoadedSession, to host: String, browser: Digest256
    ) throws -> Secret<String> {
        let secret = OneTimeSecret.new(means.random)
        guard let id = OneTimeSecret.digest(of: secret.expose()) else {
            throw AuthError.unavailable("the system gives no random bytes for a code")
        }
        try store.insert(
            OneTimeToken(
                id: id, purpose: OneTimePurpose.handOver.name, scope: Flow.scope(of: parent.session.id, host),
                accountID: parent.account.id, address: nil,
                detail: Hex.encode(parent.session.id.bytes + browser.bytes), createdAt: now,
                expiresAt: now + OneTimePurpose.handOver.lifetime))
        return secret
    }

    /// A login has one code for a host at a time, however often somebody asks.
    fileprivate static func scope(of parent: Digest256, _ host: String) -> Digest256 {
        Digest256(ofParts: [parent.bytes, Array(host.utf8)])
    }
}

extension AuthError {
    /// A code for a guarded host was used, is too old, or belongs to another browser.
    public static let handOverFailed = AuthError(
        "hand_over_failed", .forbidden,
        "This step of the login is too old or was begun in another browser. Open the page that you wanted again.")
}
