public import Gatehouse

/// What a handler asks about and does to the login of its request: `context.auth`.
///
/// Before ``SessionMiddleware`` has run, and outside it, there is nobody.
public struct RequestAuth<User: Sendable>: Sendable {
    var state: RequestState?

    /// Set by ``SecuredRouter`` when a HEAD request is answered by the route for GET.
    package var isHead = false

    /// Nobody, yet.
    public init() {}

    /// Who is signed in, or `nil`: the maybe-nobody `current_user`.
    public var user: User? { state?.user(as: User.self) }

    /// The account that is signed in, or `nil`.
    public var account: Account? { state?.account }

    /// The session of the request's cookie, or `nil` when there is none or something else signed the request in.
    public var session: Session? { state?.loaded?.session }

    /// Whether the login is recent: a credential was proved in this session, by this browser, within `window`.
    ///
    /// - Parameter window: how recent; the policy's `SessionPolicy.freshness` when `nil`.
    public func isFresh(within window: Duration? = nil) -> Bool {
        state?.isFresh(within: window) ?? false
    }

    /// Where the request comes from, for the flows of `Auth`.
    public var caller: Caller { state?.caller ?? Caller(address: .unknown) }

    /// Puts a new session's cookie on the response that leaves, also when the handler throws afterwards.
    ///
    /// From here on the request counts as signed in. With a user type of the application's own, `user` stays as it was
    /// until the next request, because loading it cannot wait here.
    public func adopt(_ new: NewSession) {
        state?.adopt(new)
    }

    /// Puts the cookie of a device that an account now knows on the response that leaves; it signs nobody in.
    public func adopt(_ device: KnownDeviceToken) {
        state?.adopt(device)
    }

    /// Ends the session at once, forgets the device, and clears the cookies on the response that leaves.
    ///
    /// - Throws: `AuthError.unavailable`; then nothing changed.
    public func logOut() async throws {
        try await state?.logOut()
    }

    /// What a form must send back as `csrf`, and a script as `X-CSRF-Token`.
    ///
    /// Without a session it is bound to a random cookie that is set with the response.
    public var csrfToken: String { state?.csrfToken ?? "" }

    /// What the cross-site check found; a form goes on only with `.passed`.
    package var crossSite: CrossSiteVerdict { state?.look { $0.verdict } ?? .unchecked }

    /// Whether the browser holds the cookie of a device that is remembered still.
    ///
    /// - Throws: `AuthError.unavailable`.
    package func isRemembered() async throws -> Bool {
        guard let state else { return false }
        return try await state.auth.presentedDevice(state.cookies.value(.remember)) != nil
    }

    /// Whether this browser logged out just now; the answer is given once.
    package func takeLogOutNotice() -> Bool { state?.takeLogOutNotice() ?? false }

    /// The session with its account, for the flows of `Auth`.
    package var loaded: LoadedSession? { state?.loaded }
}
