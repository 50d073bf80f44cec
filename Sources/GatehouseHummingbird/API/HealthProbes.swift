public import Gatehouse
public import Hummingbird

/// `/healthz` and `/readyz`, for whoever watches the server.
///
/// Add them before ``SessionMiddleware``: whether the process is alive must not hang on the database.
public struct HealthProbes<Context: AuthRequestContext>: Sendable {
    private let auth: Auth

    /// The probes of this `Auth`.
    public init(_ auth: Auth) {
        self.auth = auth
    }

    /// The routes.
    public var routes: RouteCollection<Context> {
        for path in ["/healthz", "/readyz"] { auth.surface.own(path, [.get]) }
        return RouteCollection(context: Context.self)
            .get("/healthz") { _, _ in "alive\n" }
            .get("/readyz", use: ready)
    }

    @Sendable private func ready(_ request: Request, _ context: Context) async throws -> String {
        _ = try await auth.store.read { try $0.accounts(after: nil, limit: 1) }
        return "ready\n"
    }
}
