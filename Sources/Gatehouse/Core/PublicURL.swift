/// The address under which browsers reach the site: scheme, host and port, nothing else.
///
/// Links, redirects, cookies and the cross-site check are built from it alone, never from what a request claims.
public struct PublicURL: Sendable, Hashable, CustomStringConvertible {
    /// Scheme, host and, when it is not the scheme's own, port: what a browser sends as `Origin`.
    public let origin: String

    /// The host name or address, lower case, without brackets.
    public let host: String

    /// The port, the scheme's own when none was given.
    public let port: Int

    /// Whether it is https.
    public let isSecure: Bool

    /// Reads an address such as `https://app.example.org`.
    ///
    /// - Throws: ``AuthError`` for anything that is not one, and for http on a host that is not loopback.
    public init(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        if rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        if rest.starts(with: "https://".utf8) {
            (isSecure, rest) = (true, rest.dropFirst(8))
        } else if rest.starts(with: "http://".utf8) {
            (isSecure, rest) = (false, rest.dropFirst(7))
        } else {
            throw PublicURL.invalid("it must begin with https:// (or http:// on a loopback host)")
        }
        let (name, number) = try PublicURL.split(rest)
        guard !name.isEmpty, name.allSatisfy(PublicURL.isHostByte) else {
            throw PublicURL.invalid("it must be scheme, host and port only, the host in lower case")
        }
        host = String(decoding: name, as: UTF8.self)
        port = number ?? (isSecure ? 443 : 80)
        let shown = name.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        let suffix = port == (isSecure ? 443 : 80) ? "" : ":\(port)"
        origin = (isSecure ? "https://" : "http://") + shown + suffix
        guard isSecure || isLoopback else {
            throw PublicURL.invalid("http is for loopback hosts only; use https")
        }
    }

    /// Whether the host is this machine's own.
    public var isLoopback: Bool { PublicURL.isLoopback(host: Array(host.utf8)) }

    /// Whether the bytes name this machine: `localhost`, a name under it, 127.0.0.0/8 or ::1.
    package static func isLoopback(host: [UInt8]) -> Bool {
        if host.elementsEqual("localhost".utf8) || host.elementsEqual("::1".utf8) { return true }
        if host.count > 10, host.suffix(10).elementsEqual(".localhost".utf8) { return true }
        guard let address = IPAddress(utf8: host), address.isV4 else { return false }
        return address.octets.first == 127
    }

    /// The origin.
    public var description: String { origin }

    private static func split(_ rest: ArraySlice<UInt8>) throws -> (ArraySlice<UInt8>, Int?) {
        if rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) {
            let name = rest[(rest.startIndex + 1)..<end]
            guard isShortestV6(name) else { throw invalid("brackets are for an IPv6 address in its shortest form") }
            return (name, try portNumber(rest[(end + 1)...]))
        }
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return (rest, nil) }
        return (rest[..<colon], try portNumber(rest[colon...]))
    }

    /// Browsers send an address in its shortest form, so an origin in any other would never match.
    private static func isShortestV6(_ text: ArraySlice<UInt8>) -> Bool {
        guard let address = IPAddress(utf8: text), !address.isV4 else { return false }
        return address.description.utf8.elementsEqual(text)
    }

    private static func portNumber(_ text: ArraySlice<UInt8>) throws -> Int? {
        guard !text.isEmpty else { return nil }
        let digits = text.dropFirst()
        guard text.first == UInt8(ascii: ":"), (1...5).contains(digits.count),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw invalid("the port must be a number from 1 to 65535") }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        guard (1...65535).contains(number) else { throw invalid("the port must be a number from 1 to 65535") }
        return number
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: ":"):
            true
        default: false
        }
    }

    private static func invalid(_ why: String) -> AuthError {
        AuthError("public_url_invalid", .invalid, "The public URL cannot be used: \(why).")
    }
}
