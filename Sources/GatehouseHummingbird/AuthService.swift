public import Gatehouse
public import ServiceLifecycle

/// What runs beside requests: hearing of other processes' changes, writing what is kept in memory, deleting what expired.
///
/// Without it everything stays correct; requests read the database each time and sessions look idle sooner than they are.
public struct AuthService: Service {
    private let auth: Auth

    /// The service of this `Auth`.
    public init(_ auth: Auth) {
        self.auth = auth
    }

    /// Runs until the application shuts down; what is still in memory is written then.
    public func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await auth.runUpkeep() }
        } catch is CancellationError {
            // The ordinary end.
        }
        await auth.flush()
    }
}
