public import NIOCore
import Synchronization

/// Says whether the server is about to stop, to all who must know.
///
/// While it is, `/readyz` answers 503 and each response ends its connection: with `Connection: close` over HTTP/1.1,
/// with GOAWAY over HTTP/2. One object is shared by `guarded(limits:draining:)`, ``HealthProbes`` and
/// ``DrainService``, which begins it.
public final class Draining: Sendable {
    private let hasBegun = Atomic(false)
    private let listener = Mutex<(any Channel)?>(nil)

    /// A server that does not stop yet.
    public init() {}

    /// Whether the server is about to stop.
    public var isDraining: Bool { hasBegun.load(ordering: .relaxed) }

    /// From now on the server is about to stop.
    public func begin() {
        hasBegun.store(true, ordering: .relaxed)
    }

    /// Tells which socket is listened on; call it from the application's `onServerRunning`.
    ///
    /// Without it a connection that is being made in the moment in which the socket closes may be lost.
    public func listen(on channel: any Channel) {
        listener.withLock { $0 = channel }
    }

    /// Lets no new connection be made, while those that are already made are still taken.
    func closeDoor() async {
        guard let channel = listener.withLock({ $0 }) else { return }
        await ListenerDoor.close(channel)
    }
}
