/// Writes the values of Set-Cookie fields (RFC 6265bis, section 4.1).
enum SetCookie {
    /// A cookie for the whole host that no script can read.
    ///
    /// - Parameters:
    ///   - name: One of ``CookieNames``.
    ///   - value: A token of ours. One with a byte that a cookie cannot hold is replaced by nothing, so that no value can
    ///     begin another attribute or another header field.
    ///   - isSecure: Whether the public URL is https.
    ///   - maxAge: Seconds until the browser forgets it; without, it does when it is closed.
    static func text(name: String, value: String, isSecure: Bool, maxAge: Int? = nil) -> String {
        var text = name + "=" + (value.utf8.allSatisfy(isCookieOctet) ? value : "")
        text += "; Path=/; HttpOnly; SameSite=Lax"
        if isSecure { text += "; Secure" }
        if let maxAge { text += "; Max-Age=\(maxAge)" }
        return text
    }

    /// Makes the browser forget a cookie.
    static func removal(name: String, isSecure: Bool) -> String {
        text(name: name, value: "", isSecure: isSecure, maxAge: 0)
    }

    /// Whether a cookie takes this value and our reader gives it back.
    static func canHold(_ value: String) -> Bool {
        value.utf8.count <= CookieHeader.maximumValueBytes && value.utf8.allSatisfy(isCookieOctet)
    }

    /// Visible ASCII without `"`, `,`, `;` and `\`.
    private static func isCookieOctet(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\\"): false
        case 0x21...0x7E: true
        default: false
        }
    }
}
