import HTTPTypes

/// The raw target of a request, judged by bytes and not by a URL parser.
enum RequestTarget {
    /// The path: everything before the first `?`.
    static func path(of head: HTTPRequest) -> String {
        guard let target = head.path else { return "" }
        guard let end = target.utf8.firstIndex(of: UInt8(ascii: "?")) else { return target }
        return String(target[..<end])
    }
}
