import CCurl

/// The bytes of a message, as libcurl asks for them; used on one thread only.
final class SMTPContent {
    private var rest: ArraySlice<UInt8>

    /// Whether any of it was asked for: the server had agreed to take the message.
    private(set) var wasRead = false

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// Gives libcurl the next bytes.
    static let read: curl_read_callback = { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        let content = Unmanaged<SMTPContent>.fromOpaque(context).takeUnretainedValue()
        return content.take(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
    }

    private func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        wasRead = true
        let piece = rest.prefix(buffer.count)
        buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
    }
}
