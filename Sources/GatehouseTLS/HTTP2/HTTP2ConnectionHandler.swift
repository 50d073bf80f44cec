import GatehouseHummingbird
import NIOCore
import NIOHTTP2

/// Ends a connection of HTTP/2 that is idle, told to go, broken, deserted or not read from for too long.
///
/// It stands between the frames and the handler that says farewell.
final class HTTP2ConnectionHandler: ChannelInboundHandler, NIOHTTP2FrameDelegate {
    typealias InboundIn = HTTP2Frame
    typealias InboundOut = HTTP2Frame

    private let times: ExchangeTimes
    private var clock: HTTP2ConnectionClock?
    private var context: ChannelHandlerContext?
    private var alarm: Scheduled<Void>?

    init(times: ExchangeTimes) {
        self.times = times
    }

    /// A connection is open before it is known to speak HTTP/2.
    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        clock = HTTP2ConnectionClock(times: times, now: context.eventLoop.now)
        act()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        stop()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        clock?.changedWritability(isWritable: context.channel.isWritable, now: context.eventLoop.now)
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event {
            clock?.deserted()
            actSoon()
        }
        context.fireUserInboundEventTriggered(event)
    }

    /// NIO takes leave of a connection that broke the rules, and leaves closing it to others; what it reports as an
    /// error besides may concern one stream only.
    func wroteFrame(_ frame: HTTP2Frame) {
        guard let context, case .goAway(_, let code, _) = frame.payload else { return }
        clock?.toldToGo(now: context.eventLoop.now)
        guard code != .noError else { return }
        context.eventLoop.assumeIsolated().execute { self.close() }
    }

    func streamOpened() {
        clock?.streamOpened()
    }

    func streamClosed() {
        guard let context else { return }
        clock?.streamClosed(now: context.eventLoop.now)
        actSoon()
    }

    private func stop() {
        context = nil
        clock = nil
        alarm?.cancel()
        alarm = nil
    }

    private func close() {
        let context = context
        stop()
        context?.close(promise: nil)
    }

    /// Later, so that the last frames of a stream leave before its connection closes.
    private func actSoon() {
        guard let context, clock?.action(now: context.eventLoop.now) == .close else { return }
        context.eventLoop.assumeIsolated().execute { self.close() }
    }

    private func act() {
        guard let context else { return }
        let now = context.eventLoop.now
        switch clock?.action(now: now) {
        case .close:
            close()
        case .tellToGo:
            clock?.toldToGo(now: now)
            setAlarm(context, now + times.shortest)
            // The handler behind this one answers with GOAWAY.
            context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        case .wait(let due):
            setAlarm(context, due)
        case nil: break
        }
    }

    private func setAlarm(_ context: ChannelHandlerContext, _ due: NIODeadline) {
        alarm = context.eventLoop.assumeIsolated().scheduleTask(deadline: due) {
            self.act()
        }
    }
}

@available(*, unavailable)
extension HTTP2ConnectionHandler: Sendable {}
