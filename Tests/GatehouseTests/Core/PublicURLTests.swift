import Gatehouse
import Testing

@Suite struct `The public URL` {
    @Test(arguments: [
        ("https://app.example.org", "https://app.example.org", "app.example.org", 443, true),
        ("https://app.example.org/", "https://app.example.org", "app.example.org", 443, true),
        ("https://app.example.org:443", "https://app.example.org", "app.example.org", 443, true),
        ("https://app.example.org:8443/", "https://app.example.org:8443", "app.example.org", 8443, true),
        ("https://203.0.113.7", "https://203.0.113.7", "203.0.113.7", 443, true),
        ("https://[2001:db8::1]", "https://[2001:db8::1]", "2001:db8::1", 443, true),
        ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example", "xn--bcher-kva.example", 443, true),
        ("http://localhost", "http://localhost", "localhost", 80, false),
        ("http://localhost:80", "http://localhost", "localhost", 80, false),
        ("http://localhost:8080", "http://localhost:8080", "localhost", 8080, false),
        ("http://app.localhost:8080", "http://app.localhost:8080", "app.localhost", 8080, false),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080", "127.0.0.1", 8080, false),
        ("http://127.255.0.9", "http://127.255.0.9", "127.255.0.9", 80, false),
        ("http://[::1]:8080", "http://[::1]:8080", "::1", 8080, false),
    ])
    func `is read into its parts`(text: String, origin: String, host: String, port: Int, secure: Bool) throws {
        let url = try PublicURL(text)
        #expect(url.origin == origin)
        #expect(url.description == origin)
        #expect(url.host == host)
        #expect(url.port == port)
        #expect(url.isSecure == secure)
        #expect(try PublicURL(url.origin) == url)
    }

    /// Promise: without TLS the site cannot be given an address that other machines reach.
    ///
    /// ASVS: 12.2.1.
    @Test(arguments: [
        "http://example.org", "http://192.168.1.10:8080", "http://0.0.0.0:8080", "http://[::]:8080", "http://127.1",
        "http://128.0.0.1", "http://localhost.example.org", "http://127.0.0.1.example.org", "http://notlocalhost",
        "http://.localhost.org", "http://2130706433", "http://0x7f.0.0.1", "http://[2001:db8::1]", "http://localhost.",
    ])
    func `http is for loopback hosts only`(text: String) {
        #expect(throws: AuthError.self) { try PublicURL(text) }
    }

    @Test(arguments: [
        "", "/", "https", "https:", "https:/", "https://", "https:///", "https://:443", "example.org",
        "//example.org", "ftp://example.org", "HTTPS://example.org", "https://Example.org", " https://example.org",
        "https://example.org ", "https://example.org//", "https://example.org/auth", "https://example.org?x",
        "https://example.org#x", "https://user@example.org", "https://user:word@example.org", "https://example.org:",
        "https://example.org:0", "https://example.org:65536", "https://example.org:+1", "https://example.org:99999999",
        "https://example.org:8443:1", "https://example.org\r\nx", "https://example.org\0", "https://ex ample.org",
        "https://example\u{3002}org", "https://b\u{FC}cher.example", "https://example.org\\@x", "https://[::1",
        "https://[::1]x", "https://[::1]:", "https://::1", "https://[]", "https://[example.org]", "https://[127.0.0.1]",
        "https://[::1%25eth0]", "https://[0:0:0:0:0:0:0:1]", "https://[:::]", "https://\u{FE0F}example.org",
    ])
    func `anything else is refused`(text: String) {
        #expect(throws: AuthError.self) { try PublicURL(text) }
    }

    @Test(arguments: [
        ("https://localhost", true), ("https://127.0.0.1", true), ("https://[::1]", true),
        ("https://a.localhost", true),
        ("https://example.org", false), ("https://128.0.0.1", false), ("https://[::2]", false),
    ])
    func `knows its own machine`(text: String, isLoopback: Bool) throws {
        #expect(try PublicURL(text).isLoopback == isLoopback)
    }

    @Test func `what is wrong is said`() throws {
        let error = #expect(throws: AuthError.self) { try PublicURL("http://example.org") }
        #expect(error?.publicMessage == "The public URL cannot be used: http is for loopback hosts only; use https.")
        #expect(error?.category == .invalid)
    }
}
