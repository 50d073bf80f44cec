import Gatehouse
import HTTPTypes

/// What a browser asked a proxy for, as the proxy tells it.
///
/// nginx is told to say it in `X-Original-URL`; Caddy and Traefik say it in `X-Forwarded-Method`, `-Proto`, `-Host` and
/// `-Uri`. A request that says it in both ways, or one of the fields twice, is not believed: one of them may be the
/// browser's own.
struct OriginalRequest: Sendable {
    /// The method.
    let method: HTTPRequest.Method

    /// The host as the browser sent it, with its port if it sent one.
    let host: String

    /// The path and the query.
    let target: GuardedTarget

    /// Whether the proxy hands a refusal on to the browser, so that it may be a redirect.
    let passesAnswersOn: Bool

    /// What the fields say; `nil` when they do not clearly say one thing, or the scheme is not https.
    init?(_ headers: HTTPFields) {
        let (url, uri) = (headers[values: .xOriginalURL], headers[values: .xForwardedURI])
        if url.count == 1, uri.isEmpty {
            self.init(url: url[0], method: Self.single(.xOriginalMethod, headers))
        } else if url.isEmpty, uri.count == 1 {
            self.init(forwarded: headers, uri: uri[0])
        } else {
            return nil
        }
    }

    private init?(url: String, method: String?) {
        let scheme = "https://"
        guard url.utf8.starts(with: scheme.utf8) else { return nil }
        let rest = url.utf8.dropFirst(scheme.utf8.count)
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        self.init(
            host: String(url[rest.startIndex..<slash]), target: String(url[slash...]), method: method,
            passesAnswersOn: false)
    }

    private init?(forwarded headers: HTTPFields, uri: String) {
        guard Self.single(.xForwardedProto, headers)?.utf8.elementsEqual("https".utf8) == true,
            let host = Self.single(.xForwardedHost, headers)
        else { return nil }
        self.init(host: host, target: uri, method: Self.single(.xForwardedMethod, headers), passesAnswersOn: true)
    }

    private init?(host: String, target: String, method: String?, passesAnswersOn: Bool) {
        guard let method = method.flatMap({ HTTPRequest.Method($0) }), let target = GuardedTarget(target) else {
            return nil
        }
        self.method = method
        self.host = host
        self.target = target
        self.passesAnswersOn = passesAnswersOn
    }

    /// The value of a field that was sent once.
    static func single(_ name: HTTPField.Name, _ headers: HTTPFields) -> String? {
        let values = headers[values: name]
        return values.count == 1 ? values[0] : nil
    }
}
