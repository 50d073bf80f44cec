import Gatehouse
import HTTPTypes
import NIOCore
import Synchronization

/// What one request carries about its login.
///
/// Contexts are copied from handler to handler; this is the one thing they share. It is not generic over the
/// application's user type, and is read in place: every request with a session comes through here several times.
final class RequestState: Sendable {
    /// The part that changes while the request is handled.
    struct Current {
        var loaded: LoadedSession?
        /// The session on a guarded host; it signs nobody in on the site itself.
        var guarded: LoadedSession?
        /// Who was signed in by a credential of the request's own, without a session.
        var account: Account?
        /// The application's own user; `nil` where the account itself is the user.
        var user: (any Sendable)?
        var verdict = CrossSiteVerdict.unchecked
        var sessionSecret: String?
        var preloginSecret: String?
        var cookies = OutgoingCookies()
        /// The login page of the area that the route is in, if it has one of its own.
        var loginPath: String?
    }

    let auth: Auth
    let surface: WebSurface
    let cookies: CookieHeader
    private let head: HTTPRequest
    private let peer: SocketAddress?
    private let changing = Mutex(Current())

    init(auth: Auth, surface: WebSurface, head: HTTPRequest, peer: SocketAddress?) {
        self.auth = auth
        self.surface = surface
        self.head = head
        self.peer = peer
        cookies = CookieHeader(head.headerFields[.cookie], names: surface.cookieNames)
    }

    /// Looks at the part that changes, without a copy of the whole.
    func look<Result>(_ body: (borrowing Current) -> sending Result) -> sending Result {
        changing.withLock { body($0) }
    }

    func change<Result>(_ body: (inout Current) -> sending Result) -> sending Result {
        changing.withLock { body(&$0) }
    }

    var loaded: LoadedSession? { look { $0.loaded } }

    var account: Account? { look { $0.loaded?.account ?? $0.account } }

    /// Who is signed in, as the application's user type.
    func user<User>(as type: User.Type) -> User? {
        look { ($0.user ?? $0.loaded?.account ?? $0.account) as? User }
    }

    /// Whether the other end of the connection is a proxy that is believed.
    var isFromProxy: Bool {
        guard let address = peer.flatMap({ IPAddress($0) }) else { return false }
        return auth.configuration.trustedProxies.contains(address)
    }

    var userAgent: String { head.headerFields[.userAgent] ?? "" }

    var caller: Caller {
        let proxies = auth.configuration.trustedProxies
        let forwarded = proxies.networks.isEmpty ? [] : head.headerFields[values: .xForwardedFor]
        let address = proxies.client(peer: peer.flatMap { IPAddress($0) }, forwardedFor: forwarded)
        return Caller(address: address, userAgent: userAgent, device: cookies.value(.device))
    }

    func isFresh(within window: Duration?) -> Bool {
        guard let session = loaded?.session else { return false }
        return session.isFresh(
            at: auth.clock.now(), within: window ?? auth.configuration.sessions.freshness,
            userAgent: Caller.cut(userAgent))
    }

    func adopt(_ new: NewSession) {
        change { current in
            current.loaded = LoadedSession(session: new.session, account: new.account)
            // Where the account is the user, the new one takes the place of what a loader made of the old one.
            if current.user is Account { current.user = nil }
            current.sessionSecret = new.token.expose()
            current.cookies.set(.session, new.token.expose())
            if let device = new.deviceToken {
                let left = device.expiresAt.since(auth.clock.now())
                current.cookies.set(.remember, device.value.expose(), maxAge: Int(left.components.seconds))
            }
            current.cookies.clear(.prelogin)
        }
        if let device = new.knownDevice { adopt(device) }
    }

    func adopt(_ device: KnownDeviceToken) {
        change { set(device, in: &$0) }
    }

    private func set(_ device: KnownDeviceToken, in current: inout Current) {
        let lifetime = auth.configuration.throttle.knownDeviceLifetime
        current.cookies.set(.device, device.value.expose(), maxAge: Int(lifetime.components.seconds))
    }

    func logOut() async throws {
        let remember = look { $0.cookies.value(.remember) } ?? cookies.value(.remember)
        try await auth.logOut(loaded, deviceCookie: remember, caller: caller)
        change { current in
            current.loaded = nil
            current.account = nil
            current.user = nil
            current.sessionSecret = nil
            // Only what is there: another site's form comes without cookies, and must not take any away either.
            let held = [CookieHeader.Kind.session, .remember].filter {
                cookies.wasSent($0) || current.cookies.value($0) != nil
            }
            guard !held.isEmpty else { return }
            for kind in held { current.cookies.clear(kind) }
            current.cookies.clearsSiteData = surface.clearsSiteData
            if Accepts.html(head.headerFields) { greetStranger(&current) }
        }
    }

    private static let loggedOutNotice = "logged-out"

    /// Whether the browser logged out just now; says it once.
    func takeLogOutNotice() -> Bool {
        guard cookies.value(.notice) == Self.loggedOutNotice else { return false }
        change { $0.cookies.clear(.notice) }
        return true
    }

    /// Gives a browser that logged out the secret of a stranger's next form, the notice for its next page, and the device
    /// cookie once more.
    ///
    /// These also end what the browser remembers of private pages. Chromium keeps them for the back button although they
    /// say `no-store`, until more cookies have changed than the redirect that led to them had changed; a login changes up
    /// to four, and a log-out alone takes away two.
    private func greetStranger(_ current: inout Current) {
        setPrelogin(in: &current)
        current.cookies.set(.notice, Self.loggedOutNotice, maxAge: 10)
        let device = current.cookies.value(.device) ?? cookies.value(.device)
        if let device = KnownDeviceToken(sent: device.map(Secret.init)) { set(device, in: &current) }
    }

    @discardableResult
    private func setPrelogin(in current: inout Current) -> String {
        let secret = CSRFToken.newSecret()
        current.preloginSecret = secret
        current.cookies.set(.prelogin, secret)
        return secret
    }

    var csrfToken: String { CSRFToken.token(for: browserSecret) }

    /// What this browser alone knows: its session cookie, or before a login its pre-login cookie, made where there is none.
    var browserSecret: String {
        change { current in
            let isSignedIn = current.loaded != nil || current.guarded != nil
            if isSignedIn, let secret = current.sessionSecret ?? cookies.value(.session) { return secret }
            return prelogin(&current)
        }
    }

    /// The value of the pre-login cookie, made where there is none.
    var preloginSecret: String { change { prelogin(&$0) } }

    private func prelogin(_ current: inout Current) -> String {
        current.preloginSecret ?? validPrelogin ?? setPrelogin(in: &current)
    }

    /// What stands for a browser before its login, for whoever may see it in an address.
    static func guardBrowser(_ secret: String) -> Digest256 {
        Digest256(ofText: "gatehouse guard 1" + secret)
    }

    /// The secret that the request's own token must belong to, or `nil` when it carries none.
    var expectedSecret: String? {
        look { $0.loaded != nil || $0.guarded != nil } ? cookies.value(.session) : validPrelogin
    }

    var validPrelogin: String? {
        guard let value = cookies.value(.prelogin), CSRFToken.isSecret(value) else { return nil }
        return value
    }
}
