import HTTPTypes

/// The raw target of a request, judged by bytes and not by a URL parser.
enum RequestTarget {
    /// The path: everything before the first `?`.
    static func path(of head: HTTPRequest) -> String {
        guard let target = head.path else { return "" }
        guard let end = target.utf8.firstIndex(of: UInt8(ascii: "?")) else { return target }
        return String(target[..<end])
    }

    /// The path without empty components, which routers overlook: `/login` for `/login/` and `//login`.
    ///
    /// `nil` when there are none, as in nearly every request.
    static func withoutEmptyComponents(_ path: String) -> String? {
        let slash = UInt8(ascii: "/")
        var (last, hasEmpty) = (UInt8(0), false)
        for byte in path.utf8 {
            if byte == slash, last == slash { hasEmpty = true }
            last = byte
        }
        guard hasEmpty || last == slash && path.utf8.count > 1 else { return nil }
        return "/"
            + path.utf8.split(separator: slash).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    }
}
