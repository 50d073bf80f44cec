import HTTPTypes
import Hummingbird

/// The cookies that leave with a response, the last word of each name winning.
struct OutgoingCookies {
    private struct Write {
        var value: String
        var maxAge: Int?
    }

    private var writes: [(kind: CookieHeader.Kind, write: Write)] = []

    /// Whether the browser is told to forget what it kept of the site.
    var clearsSiteData = false

    /// Whether there is nothing to send.
    var isEmpty: Bool { writes.isEmpty && !clearsSiteData }

    /// Sets a cookie; without `maxAge` (seconds) it lasts as long as the browser runs.
    mutating func set(_ kind: CookieHeader.Kind, _ value: String, maxAge: Int? = nil) {
        writes.removeAll { $0.kind == kind }
        writes.append((kind, Write(value: value, maxAge: maxAge)))
    }

    /// Tells the browser to drop a cookie.
    mutating func clear(_ kind: CookieHeader.Kind) {
        set(kind, "", maxAge: 0)
    }

    /// The value that is to be set, if any.
    func value(_ kind: CookieHeader.Kind) -> String? {
        writes.first { $0.kind == kind }?.write.value
    }

    /// Writes the header fields.
    func apply(to headers: inout HTTPFields, names: CookieNames, isSecure: Bool) {
        for (kind, write) in writes {
            let text = SetCookie.text(
                name: names.name(kind), value: write.value, isSecure: isSecure, maxAge: write.maxAge)
            headers.append(HTTPField(name: .setCookie, value: text))
        }
        if clearsSiteData { headers[.clearSiteData] = "\"cache\", \"storage\"" }
    }
}

extension CookieNames {
    /// The name of this cookie.
    func name(_ kind: CookieHeader.Kind) -> String {
        switch kind {
        case .session: session
        case .prelogin: prelogin
        case .remember: remember
        case .retry: retry
        case .notice: notice
        case .link: link
        case .device: device
        case .next: next
        }
    }
}
