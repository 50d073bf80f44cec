package import Gatehouse

extension RequestAuth {
    /// The session on a guarded host that the cookie opens; it signs nobody in on the site itself.
    package var guarded: LoadedSession? { state?.look { $0.guarded } }

    /// Whether the request comes from a proxy that is believed.
    var isFromProxy: Bool { state?.isFromProxy ?? false }

    /// What a code for this browser is bound to: its pre-login cookie on this host, which is made where there is none.
    var newGuardBrowser: Digest256? { state.map { RequestState.guardBrowser($0.preloginSecret) } }

    /// The same of the cookie that was sent.
    var guardBrowser: Digest256? { state?.validPrelogin.map(RequestState.guardBrowser) }

    /// Puts the cookie of a session on a guarded host on the response that leaves.
    func adoptGuarded(_ new: NewSession) {
        state?.change { current in
            current.guarded = LoadedSession(session: new.session, account: new.account)
            current.cookies.set(.session, new.token.expose())
            current.cookies.clear(.prelogin)
        }
    }

    /// Ends the whole login that the session on this guarded host came from.
    ///
    /// What the application behind keeps in the browser is not ours to clear.
    ///
    /// - Throws: `AuthError.unavailable`; then nothing changed.
    func logOutGuarded() async throws {
        guard let state, let guarded else { return }
        try await state.auth.logOut(guarded, deviceCookie: nil, caller: caller)
        state.change { current in
            current.guarded = nil
            current.cookies.clear(.session)
        }
    }
}
