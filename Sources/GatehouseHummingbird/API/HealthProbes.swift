public import Gatehouse
public import Hummingbird

/// `/healthz` and `/readyz`, for whoever watches the server.
///
/// Add them before ``SessionMiddleware``: whether the process is alive must not hang on the database.
public struct HealthProbes<Context: AuthRequestContext>: Sendable {
    private let auth: Auth
    private let draining: Draining

    /// The probes of this `Auth`; `/readyz` answers 503 once the server is about to stop.
    public init(_ auth: Auth, draining: Draining = Draining()) {
        self.auth = auth
        self.draining = draining
    }

    /// The routes.
    public var routes: RouteCollection<Context> {
        for path in ["/healthz", "/readyz"] { auth.surface.own(path, [.get]) }
        return RouteCollection(context: Context.self)
            .get("/healthz") { _, _ in "alive\n" }
            .get("/readyz", use: ready)
    }

    @Sendable private func ready(_ request: Request, _ context: Context) async throws -> EditedResponse<String> {
        guard !draining.isDraining else { return EditedResponse(status: .serviceUnavailable, response: "stopping\n") }
        _ = try await auth.store.read { try $0.accounts(after: nil, limit: 1) }
        return EditedResponse(response: "ready\n")
    }
}
