import GatehouseHummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP2
import NIOHTTPTypes
import NIOHTTPTypesHTTP2

/// A connection of HTTP/2, each of whose streams is one exchange.
///
/// Hummingbird has a channel for it, too, whose limits and idle time cannot be set from outside; a stream is handled by
/// its channel of HTTP/1.1, which needs to know of no protocol once a request has become parts.
struct HTTP2Channel: ServerChildChannel {
    struct Value: ServerChildChannelValue {
        let streams: NIOHTTP2Handler.AsyncStreamMultiplexer<HTTP2Stream>
        let channel: any Channel
    }

    private let http1: HTTP1Channel
    private let limits: ConnectionLimits
    private let times: ExchangeTimes
    private let admission: ConnectionAdmission
    private let draining: Draining

    init(_ http1: HTTP1Channel, limits: ConnectionLimits, admission: ConnectionAdmission, draining: Draining) {
        self.http1 = http1
        self.limits = limits
        self.admission = admission
        self.draining = draining
        times = ExchangeTimes(limits)
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            let client = admission.client(of: channel)
            let places = StreamPlaces(admission.counter, client: client)
            let farewell = NIOHTTP2ServerConnectionManagementHandler(
                eventLoop: channel.eventLoop,
                configuration: .init(maxIdleTime: nil, maxAge: nil, maxGraceTime: nil, keepalive: nil))
            let watch = HTTP2ConnectionHandler(times: times)
            let observer = StreamObserver(
                farewell: farewell.http2StreamDelegate, watch: NIOLoopBound(watch, eventLoop: channel.eventLoop))
            let streams = try pipeline.configureAsyncHTTP2Pipeline(
                mode: .server, streamDelegate: observer, frameDelegate: watch,
                configuration: .guarded(limits, isProxy: client == nil)
            ) { stream in
                self.setUp(stream, places)
            }
            try pipeline.addHandlers([watch, farewell])
            return Value(streams: streams, channel: channel)
        }
    }

    func handle(value: Value, logger: Logger) async {
        do {
            try await withThrowingDiscardingTaskGroup { group in
                for try await stream in value.streams.inbound {
                    guard let channel = stream.channel else { continue }
                    group.addTask {
                        await http1.handle(value: channel, logger: logger)
                        stream.place?.release()
                    }
                }
            }
        } catch {
            logger.debug("HTTP/2 connection failed", metadata: ["http2.reason": "\(error)"])
        }
    }

    private func setUp(_ stream: any Channel, _ places: StreamPlaces) -> EventLoopFuture<HTTP2Stream> {
        stream.eventLoop.makeCompletedFuture {
            let pipeline = stream.pipeline.syncOperations
            try pipeline.addHandler(HTTP2FramePayloadToHTTPServerCodec())
            guard let place = places.take() else {
                try pipeline.addHandler(RefusedStreamHandler())
                return HTTP2Stream(channel: nil, place: nil)
            }
            try pipeline.addHandler(ExchangeDeadlineHandler(times: times))
            try pipeline.addHandler(HeadLimitHandler(limits))
            try pipeline.addHandler(StreamResponseHandler(draining, place))
            return HTTP2Stream(channel: try HTTP1Channel.Value(wrappingChannelSynchronously: stream), place: place)
        }
    }
}

/// One stream; one that found no place has neither channel nor place.
struct HTTP2Stream: Sendable {
    let channel: HTTP1Channel.Value?
    let place: StreamPlaces.Place?
}
