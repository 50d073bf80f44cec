package import HTTPTypes
package import Hummingbird

/// A response with one of our own pages, under our own content policy.
package enum HTMLResponse {
    /// Nothing from another host, no inline script or style, no framing; forms go to ourselves.
    package static let contentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"

    /// The response with this page, given as UTF-8.
    package static func make(_ html: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        var headers = HTTPFields()
        headers.reserveCapacity(10)
        headers.append(HTTPField(name: .contentType, value: "text/html; charset=utf-8"))
        headers.append(HTTPField(name: .cacheControl, value: "no-store"))
        headers.append(HTTPField(name: .contentSecurityPolicy, value: contentPolicy))
        headers.append(HTTPField(name: .frameOptions, value: "DENY"))
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: html)))
    }
}
