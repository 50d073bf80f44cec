import Gatehouse
import HTTPTypes
import Hummingbird

/// Stops a site whose public URL was forgotten, instead of weakening it.
///
/// While the public URL is http on loopback, cookies are not `Secure`; that is for one's own machine only. A request that
/// came through a proxy, or for another host name, is answered 421 with the name of the setting.
struct LoopbackGuard {
    private let surface: WebSurface
    private let errors: ErrorResponder
    private let host: [UInt8]

    /// `nil` when the public URL is https: nothing to guard.
    init?(surface: WebSurface) {
        guard !surface.isSecure else { return nil }
        self.surface = surface
        errors = ErrorResponder(surface: surface)
        host = Array(surface.publicURL.host.utf8)
    }

    /// The answer, if the request must not go on.
    func answer(_ request: Request) -> Response? {
        guard !cameThroughProxy(request.headers) else { return misdirected(request) }
        guard let authority = request.head.authority else { return nil }
        let name = LoopbackGuard.name(authority)
        if name == host { return nil }
        guard PublicURL.isLoopback(host: name) else { return misdirected(request) }
        return toPublicURL(request)
    }

    /// A GET under another loopback name goes to the public URL, so that forms pass the cross-site check.
    private func toPublicURL(_ request: Request) -> Response? {
        guard request.method == .get, let path = request.head.path.flatMap({ ReturnPath($0) }) else { return nil }
        return Response.redirect(to: surface.publicURL.origin + path.text, type: .temporary)
    }

    private func cameThroughProxy(_ headers: HTTPFields) -> Bool {
        headers.contains { field in
            let name = field.name.canonicalName.utf8
            // Most fields are told apart by their first byte.
            guard let first = name.first, LoopbackGuard.firstBytes.contains(first) else { return false }
            return name.starts(with: "x-forwarded-".utf8) || name.elementsEqual("forwarded".utf8)
                || name.elementsEqual("via".utf8)
        }
    }

    private static let firstBytes = Array("xfv".utf8)

    private func misdirected(_ request: Request) -> Response {
        let message =
            "This server believes that it is reached at \(surface.publicURL.origin) on this machine only. "
            + "Set GATEHOUSE_PUBLIC_URL to the https address that browsers use, and start it again."
        return errors.response(
            ErrorDescription(status: .misdirectedRequest, code: "public_url_not_set", message: message), request)
    }

    /// The host name without port and brackets, lower case.
    private static func name(_ authority: String) -> [UInt8] {
        var bytes = Array(authority.utf8)[...]
        if bytes.first == UInt8(ascii: "["), let end = bytes.firstIndex(of: UInt8(ascii: "]")) {
            bytes = bytes[(bytes.startIndex + 1)..<end]
        } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
            bytes = bytes[..<colon]
        }
        return bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
