import Gatehouse
import HTTPTypes
import Hummingbird

/// Finds out who sends a request: the application's own credential first, then the session's cookie, then a remembered device.
struct RequestIdentifier<User: Sendable>: Sendable {
    /// How to go on.
    enum Step {
        /// Whoever it is stands in the state, and came by a cookie or not at all.
        case cookie
        /// The request brought a credential of its own, so the cookie has no say and no cross-site check is needed.
        case credential
        /// The request is answered already.
        case answer(Response)
    }

    let auth: Auth
    let authenticator: (any RequestAuthenticator)?
    let loadUser: (@Sendable (Account) async throws -> User?)?

    func identify(_ request: Request, at endpoint: String?, isHead: Bool, _ state: RequestState) async throws -> Step {
        if let authenticator, try await identify(by: authenticator, request, state) { return .credential }
        if let id = state.cookies.withBytes(of: .session, Self.digest) ?? nil {
            if let (loaded, user) = try await auth.session(id) {
                guard loaded.session.guarded == nil else {
                    state.change { $0.guarded = loaded }
                    return .cookie
                }
                try await signIn(loaded, cached: user, state)
                return .cookie
            }
        }
        guard request.method == .get, !isHead else { return .cookie }
        return try await resume(request, at: endpoint, state)
    }

    private static func digest(_ bytes: UnsafeRawBufferPointer) -> Digest256? {
        bytes.count == SessionToken.length ? Digest256(of: bytes) : nil
    }

    private func signIn(_ loaded: LoadedSession, cached: (any Sendable)?, _ state: RequestState) async throws {
        guard let loadUser else { return state.change { $0.loaded = loaded } }
        let user = try await self.user(of: loaded, cached: cached, loadUser)
        state.change { current in
            current.loaded = user == nil ? nil : loaded
            current.user = user
        }
    }

    /// Signs an account in for this request alone.
    private func signIn(_ account: Account, _ state: RequestState) async throws {
        guard let loadUser else { return state.change { $0.account = account } }
        guard let user = try await loadUser(account) else { return }
        state.change { current in
            current.account = account
            current.user = user
        }
    }

    private func user(
        of loaded: LoadedSession, cached: (any Sendable)?, _ loadUser: (Account) async throws -> User?
    ) async throws -> User? {
        if let user = cached as? User { return user }
        let ticket = auth.userTicket(for: loaded.session.id)
        guard let user = try await loadUser(loaded.account) else { return nil }
        auth.keepUser(user, for: loaded.session.id, ticket)
        return user
    }

    /// Whether the request brought a credential of its own, good or bad.
    private func identify(
        by authenticator: any RequestAuthenticator, _ request: Request, _ state: RequestState
    ) async throws -> Bool {
        switch try await ask(authenticator, request) {
        case .absent: return false
        case .invalid: return true
        case .account(let id):
            guard let account = try await auth.activeAccount(id) else { return true }
            try await signIn(account, state)
            return true
        }
    }

    /// Asks the application's own check; an error that says nothing about its answer means that nothing could be checked.
    private func ask(_ authenticator: any RequestAuthenticator, _ request: Request) async throws -> RequestCredential {
        do {
            return try await authenticator.authenticate(request)
        } catch let error as any HTTPResponseError {
            throw error
        } catch {
            throw AuthError.unavailable("the request authenticator threw \(type(of: error))")
        }
    }

    /// Uses a remembered device's token.
    ///
    /// Only a plain GET does: never HEAD, never what a browser fetches in advance.
    private func resume(_ request: Request, at endpoint: String?, _ state: RequestState) async throws -> Step {
        guard let cookie = state.cookies.value(.remember), !request.headers.contains(.secPurpose),
            !state.surface.neverResumes(at: endpoint ?? "")
        else { return .cookie }
        switch try await auth.resume(deviceCookie: cookie, caller: state.caller) {
        case .resumed(let new):
            state.adopt(new)
            if let loaded = state.loaded { try await signIn(loaded, cached: nil, state) }
        case .forgotten:
            state.change { $0.cookies.clear(.remember) }
        case .vetoed:
            break
        case .askAgain:
            return askAgain(request, state)
        }
        return .cookie
    }

    /// Another request of the same browser is changing the token: by the time this one is repeated the browser has the
    /// new cookies.
    ///
    /// At most twice, counted in a cookie of ten seconds.
    private func askAgain(_ request: Request, _ state: RequestState) -> Step {
        let tries = state.cookies.value(.retry)
        guard tries != "2", let path = request.head.path.flatMap({ ReturnPath($0) }) else { return .cookie }
        state.change { $0.cookies.set(.retry, tries == "1" ? "2" : "1", maxAge: 10) }
        return .answer(.redirect(to: path.text))
    }
}
