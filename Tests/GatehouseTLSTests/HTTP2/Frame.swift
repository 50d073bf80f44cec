/// A frame of HTTP/2 (RFC 9113 section 4.1), well made or not.
struct Frame {
    /// The types of section 6.
    struct Kind: RawRepresentable, Equatable {
        let rawValue: UInt8

        static let data = Kind(rawValue: 0)
        static let headers = Kind(rawValue: 1)
        static let priority = Kind(rawValue: 2)
        static let reset = Kind(rawValue: 3)
        static let settings = Kind(rawValue: 4)
        static let pushPromise = Kind(rawValue: 5)
        static let ping = Kind(rawValue: 6)
        static let goAway = Kind(rawValue: 7)
        static let windowUpdate = Kind(rawValue: 8)
        static let continuation = Kind(rawValue: 9)
    }

    static let endStream: UInt8 = 1
    static let endHeaders: UInt8 = 4
    static let acknowledged: UInt8 = 1

    let kind: Kind
    let flags: UInt8
    let stream: UInt32
    let payload: [UInt8]

    init(_ kind: Kind, _ payload: [UInt8] = [], flags: UInt8 = 0, stream: UInt32 = 0) {
        self.kind = kind
        self.payload = payload
        self.flags = flags
        self.stream = stream
    }

    var bytes: [UInt8] {
        let length = UInt32(payload.count)
        return [UInt8(length >> 16), UInt8(length >> 8 & 255), UInt8(length & 255), kind.rawValue, flags]
            + Frame.number(stream) + payload
    }

    /// Four bytes, the highest first.
    static func number(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}

extension Frame {
    /// A request without a body.
    static func get(_ path: String = "/", on stream: UInt32, fields: [(String, String)] = []) -> Frame {
        head(request("GET", path) + fields, on: stream, flags: endHeaders | endStream)
    }

    /// The head of a request whose body follows.
    static func post(_ path: String = "/", on stream: UInt32, fields: [(String, String)] = []) -> Frame {
        head(request("POST", path) + fields, on: stream, flags: endHeaders)
    }

    static func head(_ fields: [(String, String)], on stream: UInt32, flags: UInt8) -> Frame {
        Frame(.headers, fields.flatMap(literal), flags: flags, stream: stream)
    }

    static func request(_ method: String, _ path: String) -> [(String, String)] {
        [(":method", method), (":scheme", "https"), (":authority", "login.test"), (":path", path)]
    }

    /// A field that goes into no table (RFC 7541 section 6.2.2), without Huffman coding.
    static func literal(_ name: String, _ value: String) -> [UInt8] {
        [0] + text(name) + text(value)
    }

    private static func text(_ text: String) -> [UInt8] {
        var length = text.utf8.count
        guard length >= 127 else { return [UInt8(length)] + text.utf8 }
        var bytes: [UInt8] = [127]
        length -= 127
        while length >= 128 {
            bytes.append(UInt8(length & 127 | 128))
            length >>= 7
        }
        return bytes + [UInt8(length)] + text.utf8
    }

    /// Whether a head begins with `:status: 200`, and with 400, as the static table has them.
    var isOK: Bool { payload.first == 0x88 }

    var isBadRequest: Bool { payload.first == 0x8C }

    /// The error code of RST_STREAM or GOAWAY.
    var errorCode: UInt32 {
        payload.dropFirst(kind == .goAway ? 4 : 0).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}

/// Error codes of RFC 9113 section 7.
enum ErrorCode {
    static let protocolError: UInt32 = 1
    static let refusedStream: UInt32 = 7
    static let enhanceYourCalm: UInt32 = 11
}
