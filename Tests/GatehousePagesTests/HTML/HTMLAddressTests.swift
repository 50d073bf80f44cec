import GatehousePages
import Testing

@Suite("Addresses in HTML")
struct HTMLAddressTests {
    @Test(arguments: ["/", "/login", "/a/b?x=1&y=%2F#z", "/.//x", "/a//b", "/~!$()*+,-.:;=@[]^_{|}"])
    func `paths on this site stand`(path: String) throws {
        let html: HTML = "<a href=\"\(path: path)\">"
        #expect(try #require(html.markup.tags.first)["href"] == path)
    }

    /// ASVS: 1.2.2.
    @Test(arguments: [
        "", "login", "//evil.test", "/\\evil.test", "\\\\evil.test", "/\t/evil.test", "/\n/evil.test", " /x", "/x y",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "https://evil.test", "?x", "#x", "/\u{301}x",
        "//\u{FE0F}x", "/é", "/\"x", "/'x", "/<x", "/>x", "/`x", "/\0", "/\u{7F}", "/\u{202E}x",
    ])
    func `everything else is no path`(path: String) throws {
        let html: HTML = "<a href=\"\(path: path)\">"
        #expect(html.text == "<a href=\"#\">")
    }

    @Test(arguments: [
        "https://example.org", "https://example.org/", "https://example.org:8443/a?b=c&d=e", "https://example.org?x",
        "http://localhost:8080/x", "http://127.0.0.1/", "http://[::1]:8080/",
    ])
    func `https addresses and http ones on loopback stand`(url: String) throws {
        let html: HTML = "<a href=\"\(url: url)\">"
        #expect(try #require(html.markup.tags.first)["href"] == url)
    }

    /// ASVS: 1.2.2.
    @Test(arguments: [
        "", "/x", "http://example.org/", "javascript:alert(1)//https://x", "https:example.org", "https:/example.org",
        "https:///x", "https:\\\\example.org", "https://user@example.org/", "https://a:b@example.org/", "ftp://x/",
        "https://example.org/a b", "https://example.org/\"x", "https://example.org\\@evil.test/",
        "https://exämple.org/", "http://localhost.evil.test/", "http://127.0.0.1.evil.test/",
        "http://localhost@evil.test/", "//example.org/",
        "https://example.org:99999/", "https://\u{301}example.org/",
    ])
    func `everything else is no address`(url: String) throws {
        let html: HTML = "<a href=\"\(url: url)\">"
        #expect(html.text == "<a href=\"#\">")
    }
}
