public import Gatehouse
public import Hummingbird

/// The outermost layer of an application: every response that leaves passes it, errors and 404 included.
///
/// It adds the security headers, turns thrown errors into responses, answers 405 for our own paths and HEAD for every GET,
/// and refuses everything that shows a forgotten public URL. A middleware cannot do this: Hummingbird applies it only to
/// routes added later, and a thrown error passes it as an error.
public struct SecuredRouter<Context: AuthRequestContext>: HTTPResponderBuilder {
    private let router: Router<Context>
    private let auth: Auth
    private let options: SecurityHeaders.Options

    /// Wraps a router whose routes are all added.
    public init(_ router: Router<Context>, _ auth: Auth, headers: SecurityHeaders.Options = .init()) {
        self.router = router
        self.auth = auth
        options = headers
    }

    /// Wraps a router whose routes each say who reaches them.
    public init(_ router: GuardedRouter<Context>, _ auth: Auth, headers: SecurityHeaders.Options = .init()) {
        self.init(router.router, auth, headers: headers)
    }

    /// The responder that an application serves.
    public func buildResponder() -> SecuredResponder<Context> {
        SecuredResponder(
            router: router.buildResponder(), surface: auth.surface, headers: SecurityHeaders(options))
    }
}
