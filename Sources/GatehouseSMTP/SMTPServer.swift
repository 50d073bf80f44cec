public import Gatehouse

/// A mail server: where it is, and how it is spoken to.
public struct SMTPServer: Sendable {
    /// What one logs in with.
    public struct Login: Sendable {
        /// The name.
        public let user: String
        /// The password.
        public let password: Secret<String>

        /// A login; control characters in either are refused when it is used.
        public init(user: String, password: Secret<String>) {
            self.user = user
            self.password = password
        }
    }

    /// The host name or address, without brackets.
    public let host: String

    /// The port.
    public let port: Int

    /// Whether TLS begins with the connection (RFC 8314, section 3.3) and not with STARTTLS.
    public let speaksTLSFirst: Bool

    /// Whether a server that does not speak TLS is given nothing.
    ///
    /// Default true. Off is for a mail server on the same machine, or a network that is trusted with all mail.
    public var isEncrypted = true

    /// What to log in with; `nil` for not at all.
    public var login: Login?

    /// A PEM file of certificates of the authorities that are trusted; `nil` for the system's.
    public var authorities: String?

    /// The name that the client greets with (RFC 5321, section 4.1.1.1); `nil` for this machine's.
    public var clientName: String?

    /// How long connecting may take.
    ///
    /// Default 10 s.
    public var connectLimit: Duration = .seconds(10)

    /// How long a message may take in all.
    ///
    /// Default 60 s; `MailPolicy.claimLimit` must be longer.
    public var limit: Duration = .seconds(60)

    /// Reads `smtp://HOST`, `smtps://HOST`, with `:PORT` unless it is 587 (RFC 6409) or 465 (RFC 8314).
    ///
    /// `nil` for anything else; a name and a password do not stand in it.
    public init?(_ url: String) {
        let text = Array(url.utf8)
        let rest: ArraySlice<UInt8>
        if text.starts(with: "smtp://".utf8) {
            (speaksTLSFirst, rest) = (false, text.dropFirst(7))
        } else if text.starts(with: "smtps://".utf8) {
            (speaksTLSFirst, rest) = (true, text.dropFirst(8))
        } else {
            return nil
        }
        // The same rules as for the host and port of any address of ours.
        guard rest.last != UInt8(ascii: "/"),
            let place = try? PublicURL("https://" + String(decoding: rest, as: UTF8.self))
        else { return nil }
        host = place.host
        port = SMTPServer.hasPort(rest) ? place.port : speaksTLSFirst ? 465 : 587
    }

    /// Whether it is on this machine.
    package var isLoopback: Bool { PublicURL.isLoopback(host: Array(host.utf8)) }

    /// The name that a site greets with: its host, unless that is an address or this machine's.
    package static func clientName(for site: PublicURL) -> String? {
        let isAddress = IPAddress(utf8: Array(site.host.utf8)) != nil
        return site.isLoopback || isAddress ? nil : site.host
    }

    /// The address as libcurl takes it.
    var url: String {
        let isV6 = host.utf8.contains(UInt8(ascii: ":"))
        let name = clientName.map { "/\($0)" } ?? ""
        return "\(speaksTLSFirst ? "smtps" : "smtp")://\(isV6 ? "[\(host)]" : host):\(port)\(name)"
    }

    private static func hasPort(_ authority: ArraySlice<UInt8>) -> Bool {
        let afterAddress = authority.lastIndex(of: UInt8(ascii: "]")).map { authority[$0...] } ?? authority
        return afterAddress.contains(UInt8(ascii: ":"))
    }
}
