import HTTPTypes
package import NIOCore
package import NIOHTTPTypes

/// Closes a connection, or a stream of HTTP/2, whose exchange takes too long, or that has none for too long.
///
/// Stands between the HTTP decoder and the application. Together with ``FirstByteHandler`` at the front of the
/// pipeline it sees the first byte of a head; alone it counts from the whole head.
package final class ExchangeDeadlineHandler: ChannelDuplexHandler, RemovableChannelHandler {
    package typealias InboundIn = HTTPRequestPart
    package typealias InboundOut = HTTPRequestPart
    package typealias OutboundIn = HTTPResponsePart
    package typealias OutboundOut = HTTPResponsePart

    private let times: ExchangeTimes
    private var clock: ExchangeClock?
    private var alarm: Scheduled<Void>?

    package init(times: ExchangeTimes) {
        self.times = times
    }

    package func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { start(context) }
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        stop()
    }

    package func channelActive(context: ChannelHandlerContext) {
        start(context)
        context.fireChannelActive()
    }

    package func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is BytesReceived {
            clock?.receivedBytes(now: context.eventLoop.now)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // Without a clock the connection is closed, or closing: what the decoder still holds reaches nobody.
        guard clock != nil else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            let isExempt = times.isExempt(head.path)
            guard clock?.receivedHead(isExempt: isExempt, now: context.eventLoop.now) == true else {
                return close(context)
            }
            context.fireChannelRead(data)
        case .body:
            context.fireChannelRead(data)
        case .end:
            clock?.receivedEnd(now: context.eventLoop.now)
            context.fireChannelRead(data)
        }
    }

    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else {
            return context.write(data, promise: promise)
        }
        let flushed = promise ?? context.eventLoop.makePromise()
        let eventLoop = context.eventLoop
        flushed.futureResult.assumeIsolated().whenSuccess {
            self.clock?.flushedResponse(now: eventLoop.now)
        }
        context.write(data, promise: flushed)
    }

    private func start(_ context: ChannelHandlerContext) {
        guard clock == nil else { return }
        clock = ExchangeClock(times: times, now: context.eventLoop.now)
        setAlarm(context)
    }

    private func stop() {
        clock = nil
        alarm?.cancel()
        alarm = nil
    }

    private func close(_ context: ChannelHandlerContext) {
        stop()
        context.close(promise: nil)
    }

    /// Sets the alarm for the deadline, or for the shortest time that a deadline may be set to, if that is sooner.
    ///
    /// So it never has to be moved when the deadline moves, which happens with every request: the alarm comes at most
    /// once in that time and looks what the deadline is by then.
    private func setAlarm(_ context: ChannelHandlerContext) {
        let now = context.eventLoop.now
        let latest = now + times.shortest
        let due = min(clock?.deadline ?? latest, latest)
        alarm = context.eventLoop.assumeIsolated().scheduleTask(deadline: due) {
            self.alarmRang(context)
        }
    }

    private func alarmRang(_ context: ChannelHandlerContext) {
        guard let clock else { return }
        if let deadline = clock.deadline, deadline <= context.eventLoop.now {
            close(context)
        } else {
            setAlarm(context)
        }
    }
}

@available(*, unavailable)
extension ExchangeDeadlineHandler: Sendable {}
