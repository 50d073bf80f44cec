import Gatehouse
import Testing

@testable import GatehouseFederation

@Suite struct `Addresses of providers` {
    @Test func `scheme, host, port and query are read`() throws {
        let plain = try #require(ProviderEndpoint("https://sso.example.org/realms/main?a=b"))
        #expect(plain.isSecure && plain.host == "sso.example.org" && plain.authority == "sso.example.org")
        #expect(plain.hasQuery)
        let port = try #require(ProviderEndpoint("http://127.0.0.1:8080"))
        #expect(!port.isSecure && port.host == "127.0.0.1" && port.authority == "127.0.0.1:8080" && !port.hasQuery)
        let six = try #require(ProviderEndpoint("https://[2001:db8::1]:8443/x"))
        #expect(six.host == "2001:db8::1" && six.authority == "[2001:db8::1]:8443")
        #expect(ProviderEndpoint("https://a:443/")?.authority == "a")
        #expect(ProviderEndpoint("http://a/")?.authority == "a:80")
        #expect(ProviderEndpoint("http://a:443/")?.authority == "a")
    }

    @Test(arguments: [
        "", "https://", "https:///x", "https:/a", "//a/x", "/x", "a", "HTTPS://a/", "ftp://a/", "file:///etc/passwd",
        "javascript:alert(1)", "data:text/html,x", "https://user@a/", "https://a@b/", "https://a:b@c/", "https://a#b",
        "https://a/#b", "https://a\\b/", "https://a/b\\c", "https://A/", "https://\u{E4}/", "https://a\u{212A}/",
        "https://a%2eb/", "https://a b/", "https://a/ b", "https://a/\n", "https://a/\r\nHost: b", "https://a:/",
        "https://a:0/", "https://a:65536/", "https://a:80x/", "https://a:+80/", "https://a:\u{661}/", "https://[::1/",
        "https://[::1]x/", "https://[::1]:/", "https://[127.0.0.1]/", "https://[::ffff:127.0.0.1]/", "https://[v1.a]/",
        "https://[::1%25lo]/",
        "https://a/<script>", "https://a/\"", "https://a/{tenantid}", "https://::1/", "https://a_b/",
    ])
    func `what another reader could take for something else is none`(text: String) {
        #expect(ProviderEndpoint(text) == nil)
    }

    @Test func `it is no longer than an address is`() {
        #expect(ProviderEndpoint("https://a/" + String(repeating: "x", count: 2038)) != nil)
        #expect(ProviderEndpoint("https://a/" + String(repeating: "x", count: 2039)) == nil)
        #expect(ProviderEndpoint("https://" + String(repeating: "a", count: 254) + "/") == nil)
    }

    /// What the client will connect to is what was judged.
    @Test func `values are escaped byte by byte`() throws {
        let pairs = [("a", "x y&z=1+2"), ("b", "\u{E9}\r\n#?/")]
        #expect(FormText.encode(pairs) == "a=x%20y%26z%3D1%2B2&b=%C3%A9%0D%0A%23%3F%2F")
        let bare = try #require(ProviderEndpoint("https://a/x"))
        let query = try #require(ProviderEndpoint("https://a/x?y=1"))
        #expect(FormText.append([("b", "2")], to: bare) == "https://a/x?b=2")
        #expect(FormText.append([("b", "2")], to: query) == "https://a/x?y=1&b=2")
    }
}
