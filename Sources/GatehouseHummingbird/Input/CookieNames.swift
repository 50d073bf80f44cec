/// What our cookies are called.
///
/// On https they carry the `__Host-` prefix (RFC 6265bis, section 4.1.3.2), which a browser accepts only from this very
/// host and without a Domain; on http, which is loopback only, a browser would drop such a name.
struct CookieNames: Sendable {
    let session: String
    let prelogin: String
    let remember: String
    let retry: String
    let notice: String
    let link: String
    let device: String
    let next: String

    init(isSecure: Bool) {
        let prefix = isSecure ? "__Host-" : ""
        session = prefix + "session"
        prelogin = prefix + "prelogin"
        remember = prefix + "remember"
        retry = prefix + "retry"
        notice = prefix + "notice"
        link = prefix + "link"
        device = prefix + "device"
        next = prefix + "next"
    }

    /// The cookie that has exactly these bytes as its name.
    func kind(of name: UnsafeBufferPointer<UInt8>) -> CookieHeader.Kind? {
        if Self.isSame(session, name) { return .session }
        if Self.isSame(prelogin, name) { return .prelogin }
        if Self.isSame(remember, name) { return .remember }
        if Self.isSame(retry, name) { return .retry }
        if Self.isSame(notice, name) { return .notice }
        if Self.isSame(link, name) { return .link }
        if Self.isSame(device, name) { return .device }
        if Self.isSame(next, name) { return .next }
        return nil
    }

    private static func isSame(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name.utf8.count == bytes.count else { return false }
        // In place, byte by byte: every request with a cookie comes through here.
        return name.utf8.withContiguousStorageIfAvailable { name in
            bytes.indices.allSatisfy { name[$0] == bytes[$0] }
        } ?? false
    }
}
