package import HummingbirdCore
package import Logging
package import NIOCore

/// A child channel that admits a connection only within ``ConnectionLimits`` and then leaves it to another one.
///
/// A connection past the limits is closed before anything is read from it. The channel inside must have the deadline
/// handlers, which is why only the `guarded` builders make one.
package struct GuardedChannel<Inner: ServerChildChannel>: ServerChildChannel {
    package typealias Value = Inner.Value

    private let inner: Inner
    private let admission: ConnectionAdmission

    package init(_ inner: Inner, admission: ConnectionAdmission) {
        self.inner = inner
        self.admission = admission
    }

    package func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Inner.Value> {
        let client = admission.client(of: channel)
        let counter = admission.counter
        guard counter.admit(client) else {
            logger.debug("A connection past the limits was closed")
            channel.close(promise: nil)
            return channel.eventLoop.makeFailedFuture(ChannelError.ioOnClosedChannel)
        }
        channel.closeFuture.whenComplete { _ in counter.release(client) }
        do {
            try channel.pipeline.syncOperations.addHandler(FirstByteHandler(), position: .first)
        } catch {
            channel.close(promise: nil)
            return channel.eventLoop.makeFailedFuture(error)
        }
        return inner.setup(channel: channel, logger: logger)
    }

    package func handle(value: Inner.Value, logger: Logger) async {
        await inner.handle(value: value, logger: logger)
    }
}
