import Testing

@testable import GatehouseHummingbird

@Suite("The path to go back to")
struct ReturnPathTests {
    @Test(arguments: [
        "/", "/dashboard", "/notes/", "/notes?page=2", "/?", "/?next=/x", "/a?u=https://example.test//x", "/a/b/c.html",
        "/a?b\"c<d>", "/@name", "/a:b", "/~me/x;y=1", "/...", "/.well-known/x", "/a..b/..c", "/%E2%82%AC", "/a%20b",
        "/a%2Fb", "/a%3Fb%23c", "/a?x=%0D%0A", "/a?..//../", "/?//evil.test", "/a?%zz", "/%255Cx", "/a&b='c'",
    ])
    func `a path of this site is taken as it is`(text: String) throws {
        let path = try #require(ReturnPath(text))
        #expect(path.text.bytes == text.bytes)
        #expect(URLOrigin.resolve(text)?.host == nil)
        #expect(ReturnPath.from(rawTarget: text) == path)
    }

    /// ATK-01 as it stands in a form, decoded and still encoded.
    @Test(arguments: [
        "https://evil.test", "//evil.test", "///evil.test", "/////evil.test", "\\\\\\evil.test", "/\\evil.test",
        "/%5Cevil.test", "/%09/evil.test", "/\t/evil.test", "%0a//evil.test", "\n//evil.test", "https:evil.test",
        "http:///evil.test", "javascript:alert(1)", "data:text/html,x", "//app.example.test@evil.test",
        "/@evil.test/..//evil.test",
    ])
    func `ATK-01 another site is not a path of ours`(text: String) {
        #expect(ReturnPath(text) == nil)
        #expect(ReturnPath.from(rawTarget: text) == nil)
    }

    /// ATK-04: look-alikes of an allowed host are no paths either.
    @Test(arguments: [
        "https://evila.example.test", "https://a.example.test.evil.test", "https://a.example.test@evil.test",
        "https://a.example.test%2eevil.test", "https://app.example.test/", "https://app.example.test",
    ])
    func `ATK-04 no host is ever accepted, not even our own`(text: String) {
        #expect(ReturnPath(text) == nil)
    }

    /// ATK-07: what a header could be split with, raw or encoded once.
    @Test(arguments: [
        "/a%0d%0aSet-Cookie:x=1", "/a\r\nSet-Cookie:x=1", "/a%0aX:y", "/a\nX:y", "/a\u{560A}\u{560D}X:y", "/a\u{0}",
        "/a%00", "/a\rb", "/a b", "/a\u{7F}", "/a%7f",
    ])
    func `ATK-07 nothing that ends a header line is accepted`(text: String) {
        #expect(ReturnPath(text) == nil)
    }

    @Test func `ATK-07 encoded bytes outside ASCII stay encoded`() throws {
        let path = try #require(ReturnPath("/a%E5%98%8A%E5%98%8DX:y"))
        #expect(path.text.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    }

    @Test(arguments: [
        "", " ", "a", "a/b", "?x", "#x", ".", "..", "./a", "../a", "*", " /a", "\t/a", "/a ", "\u{FEFF}/a", "\u{A0}/a",
        "/#", "/a#b", "/a?b#c", "/a\\b", "/a?b\\c", "/\u{E9}", "/a\u{301}", "/\u{FE0F}/evil.test",
        "//\u{FE0F}evil.test", "/\u{2215}evil.test", "/\u{FF0F}evil.test", "\u{FF0F}/evil.test", "/\u{200B}/evil.test",
        "/%2F/evil.test", "/%2fevil.test", "/%2F%2Fevil.test", "/%5c%5cevil.test", "/a%5Cb", "/a//b", "/a/%2Fb",
        "/.", "/..", "/./x", "/../x", "/a/..", "/a/.", "/a/../b", "/.//evil.test", "/..//evil.test",
        "/%2e%2e//evil.test", "/a/%2E%2e/%2fevil.test", "/.%2e/x", "/%2e", "/a/..%2f..%2f/evil.test", "/%", "/%2",
        "/%zz", "/a%g0",
        "/%+1", "HTTPS://evil.test", "http:evil.test", "http:/evil.test", "//", "///", "/\\", "\\/evil.test",
        "\\\\evil.test", "//evil.test:80", "//[::1]", "///\\evil.test", "//?x", "//#x", "vbscript:x", "file:///etc",
        "blob:https://x", "about:blank", "mailto:a@b.test", "/\u{0}/evil.test", "/%0a/evil.test", "/%0d/evil.test",
        "/%1f/evil.test", "/\u{1F}/evil.test", "http://app.example.test\\@evil.test",
    ])
    func `what is not plainly a path is refused`(text: String) {
        #expect(ReturnPath(text) == nil)
    }

    /// ASVS: 4.2.5.
    @Test func `the length is counted in bytes and ends at 1,024`() {
        #expect(ReturnPath("/" + String(repeating: "a", count: 1_023)) != nil)
        #expect(ReturnPath("/" + String(repeating: "a", count: 1_024)) == nil)
        #expect(ReturnPath("/a" + String(repeating: "\u{301}", count: 1_000_000)) == nil)
    }

    /// ASVS: 1.2.2.
    @Test(arguments: [
        ("/", "next=/"),
        ("/notes?page=2&q=a+b", "next=/notes%3Fpage%3D2%26q%3Da%2Bb"),
        ("/a%20b", "next=/a%2520b"),
        ("/~a-b_c.d/9Z", "next=/~a-b_c.d/9Z"),
        ("/a?\"<>'{}|^`", "next=/a%3F%22%3C%3E%27%7B%7D%7C%5E%60"),
    ])
    func `it travels in a query with everything encoded that could end it`(text: String, query: String) throws {
        let path = try #require(ReturnPath(text))
        #expect(path.query() == query)
        #expect(FormReader.value(of: "next", in: query.bytes) == text)
    }

    @Test func `the name in the query is encoded too`() {
        #expect(ReturnPath("/x")?.query(name: "a&b=c") == "a%26b%3Dc=/x")
    }

    @Test func `the second reader tells sites apart`() {
        #expect(URLOrigin.resolve("/\\evil.test/x") == .init(host: "evil.test", path: "/x"))
        #expect(URLOrigin.resolve("/\t/evil.test") == .init(host: "evil.test", path: "/"))
        #expect(URLOrigin.resolve("//a@evil.test?x") == .init(host: "evil.test", path: "/"))
        #expect(URLOrigin.resolve("https:evil.test") == .init(host: nil, path: "/evil.test"))
        #expect(URLOrigin.resolve("/@evil.test/..//evil.test") == .init(host: nil, path: "//evil.test"))
        #expect(URLOrigin.resolve("/%2E%2e/a/./b/..") == .init(host: nil, path: "/a/"))
        #expect(URLOrigin.resolve("javascript:x") == nil)
    }

    /// Whatever is accepted stays on our host, and so does its path once a browser has resolved it.
    ///
    /// ASVS: 1.5.3.
    @Test func `an accepted path never leaves the site, nor does its resolved form`() {
        let seeds = ["/", "/a/b?c=d", "/@evil.test/..//evil.test", "//evil.test", "/%5Cevil.test", "/a/%2e%2e/b"]
        let pieces = [
            "/", "//", "\\", "%5C", "%2F", "%2e", "..", ".", "evil.test", "@", ":", "?", "#", "\t", "\n", " ", "https:",
            "%0a", "%", "a", "\u{301}", "\u{FF0F}",
        ]
        var random = InputRandom(seed: 1)
        var accepted = 0
        var leaving: [String] = []
        for _ in 0..<20_000 {
            let bytes = random.mutation(of: seeds.map(\.bytes), with: pieces.map(\.bytes))
            guard let path = ReturnPath(String(decoding: bytes, as: UTF8.self)) else { continue }
            accepted += 1
            let place = URLOrigin.resolve(path.text)
            let again = place.flatMap { URLOrigin.resolve($0.path) }
            if place == nil || place?.host != nil || again == nil || again?.host != nil { leaving.append(path.text) }
        }
        #expect(leaving == [])
        #expect(accepted > 2_000)
    }
}
