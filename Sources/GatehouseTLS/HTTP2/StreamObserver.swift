import NIOCore
import NIOHTTP2

/// Tells both handlers of a connection when a stream opens and closes; NIO knows one listener.
struct StreamObserver: NIOHTTP2StreamDelegate {
    let farewell: NIOHTTP2ServerConnectionManagementHandler.HTTP2StreamDelegate
    let watch: NIOLoopBound<HTTP2ConnectionHandler>

    func streamCreated(_ id: HTTP2StreamID, channel: any Channel) {
        farewell.streamCreated(id, channel: channel)
        watch.value.streamOpened()
    }

    func streamClosed(_ id: HTTP2StreamID, channel: any Channel) {
        farewell.streamClosed(id, channel: channel)
        watch.value.streamClosed()
    }
}
