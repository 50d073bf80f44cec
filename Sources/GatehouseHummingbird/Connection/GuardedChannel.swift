import Gatehouse
import HummingbirdCore
import Logging
import NIOCore

/// A child channel that admits a connection only within ``ConnectionLimits`` and then leaves it to another one.
///
/// A connection past the limits is closed before anything is read from it. The channel inside must have the deadline
/// handler of `HTTPServerBuilder.guarded(limits:)`, which is the way to get both.
struct GuardedChannel<Inner: ServerChildChannel>: ServerChildChannel {
    typealias Value = Inner.Value

    private let inner: Inner
    private let counter: ConnectionCounter
    private let trustedProxies: TrustedProxies

    init(_ inner: Inner, counter: ConnectionCounter, trustedProxies: TrustedProxies) {
        self.inner = inner
        self.counter = counter
        self.trustedProxies = trustedProxies
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Inner.Value> {
        let client = bucket(of: channel)
        guard counter.admit(client) else {
            logger.debug("A connection past the limits was closed")
            channel.close(promise: nil)
            return channel.eventLoop.makeFailedFuture(ChannelError.ioOnClosedChannel)
        }
        channel.closeFuture.whenComplete { [counter] _ in counter.release(client) }
        do {
            try channel.pipeline.syncOperations.addHandler(FirstByteHandler(), position: .first)
        } catch {
            channel.close(promise: nil)
            return channel.eventLoop.makeFailedFuture(error)
        }
        return inner.setup(channel: channel, logger: logger)
    }

    func handle(value: Inner.Value, logger: Logger) async {
        await inner.handle(value: value, logger: logger)
    }

    /// The bucket that a connection is counted under besides the total.
    private func bucket(of channel: any Channel) -> [UInt8]? {
        guard let peer = IPAddress(channel.remoteAddress), !trustedProxies.contains(peer) else { return nil }
        return ClientAddress(peer).bucket
    }
}
