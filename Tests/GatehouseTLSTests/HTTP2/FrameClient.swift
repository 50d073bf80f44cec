import NIOCore

/// A client of HTTP/2 that sends frames as the test makes them.
struct FrameClient {
    let connection: SecureClient

    private let reader = FrameReader()

    static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

    /// Connects and says hello as every client does.
    init(port: Int, settings: [UInt8] = [], isReading: Bool = true) async throws {
        connection = try await SecureClient(port: port, protocols: ["h2"], isReading: isReading)
        connection.send(FrameClient.preface)
        send(Frame(.settings, settings))
    }

    func send(_ frames: Frame...) {
        send(frames)
    }

    /// In one write, so that the server may read them all at once.
    func send(_ frames: [Frame]) {
        connection.send(frames.flatMap(\.bytes))
    }

    /// The next frame; `nil` once the connection is closed.
    func next() async -> Frame? {
        while true {
            if let frame = reader.next() { return frame }
            guard let bytes = await connection.next() else { return nil }
            reader.append(bytes)
        }
    }

    /// The next frame of this kind; `nil` when the connection is closed before one comes.
    func next(_ kind: Frame.Kind, stream: UInt32? = nil) async -> Frame? {
        while let frame = await next() {
            if frame.kind == kind, stream == nil || frame.stream == stream { return frame }
        }
        return nil
    }

    /// Whether the server answers a request on this stream with 200.
    func isServed(on stream: UInt32) async -> Bool {
        send(.get(on: stream))
        guard await next(.headers, stream: stream)?.isOK == true else { return false }
        while let data = await next(.data, stream: stream) {
            if data.flags & Frame.endStream != 0 { return true }
        }
        return false
    }

    /// The error code that the server takes leave with; `nil` when it closes without a word.
    func errorCode() async -> UInt32? {
        while let frame = await next(.goAway) {
            if frame.errorCode != 0 { return frame.errorCode }
        }
        return nil
    }
}

private final class FrameReader {
    private var buffer = ByteBuffer()

    func append(_ bytes: ByteBuffer) {
        buffer.writeImmutableBuffer(bytes)
    }

    func next() -> Frame? {
        guard let head = buffer.getBytes(at: buffer.readerIndex, length: 9) else { return nil }
        let length = head[0..<3].reduce(0) { $0 << 8 | Int($1) }
        guard buffer.readableBytes >= 9 + length else { return nil }
        buffer.moveReaderIndex(forwardBy: 9)
        let stream = head[5..<9].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let payload = buffer.readBytes(length: length) ?? []
        return Frame(Frame.Kind(rawValue: head[3]), payload, flags: head[4], stream: stream & 0x7FFF_FFFF)
    }
}
