package import HTTPTypes

/// Which form of an answer a client asks for.
package enum Accepts {
    /// Whether the client is a browser that shows pages: its `Accept` names `text/html`.
    package static func html(_ headers: HTTPFields) -> Bool {
        guard let accept = headers[.accept] else { return false }
        let wanted = Array("text/html".utf8)
        let bytes = Array(accept.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 })
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
