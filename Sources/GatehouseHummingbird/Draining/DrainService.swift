public import ServiceLifecycle

/// Gives whoever spreads requests over several servers the time to notice that this one stops.
///
/// Put it behind the application in a `ServiceGroup`, which shuts its services down from the last to the first:
///
/// ```swift
/// let draining = Draining()
/// let app = Application(
///     router: router, server: .guarded(draining: draining), onServerRunning: { draining.listen(on: $0) })
/// let group = ServiceGroup(
///     services: [app, DrainService(draining, for: .seconds(5))], gracefulShutdownSignals: [.sigterm], logger: logger)
/// ```
public struct DrainService: Service {
    /// How long before the end no new connection is made any more, so that none waits on a socket that closes.
    static let doorTime: Duration = .milliseconds(200)

    private let draining: Draining
    private let time: Duration
    private let sleep: @Sendable (Duration) async throws -> Void

    /// Keeps the server open for `time` after it was asked to stop; at zero it is closed at once.
    public init(_ draining: Draining, for time: Duration) {
        self.init(draining, for: time) { try await Task.sleep(for: $0) }
    }

    init(_ draining: Draining, for time: Duration, sleep: @escaping @Sendable (Duration) async throws -> Void) {
        self.draining = draining
        self.time = time
        self.sleep = sleep
    }

    /// Waits for the shutdown, announces it, and returns when the server may close.
    public func run() async throws {
        do {
            try await gracefulShutdown()
            draining.begin()
            guard time > .zero else { return }
            try await sleep(max(.zero, time - DrainService.doorTime))
            await draining.closeDoor()
            try await sleep(min(time, DrainService.doorTime))
        } catch is CancellationError {
            // Somebody cannot wait; the application ends the same way.
        }
    }
}
