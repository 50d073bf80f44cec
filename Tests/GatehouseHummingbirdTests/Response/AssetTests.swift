import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Files of the pages")
struct AssetTests {
    /// The addresses that the login page links to, by the ending of their name.
    private func linked(_ page: TestPage) -> [String] {
        page.body.split(separator: "\"").map(String.init).filter { $0.utf8.starts(with: "/assets/".utf8) }
    }

    /// ASVS: 4.1.1.
    @Test func `every page links the style sheet, the script and the picture, kept for good`() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            let addresses = linked(try await browser.get("/login"))
            let types = ["text/css; charset=utf-8", "text/javascript; charset=utf-8", "image/svg+xml"]
            #expect(addresses.count == types.count)
            for (address, type) in zip(addresses, types) {
                let file = try await browser.get(address)
                #expect(file.status == .ok)
                #expect(file.headers[.contentType] == type)
                #expect(file.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(file.headers[values: .setCookie] == [])
                #expect(address.contains("?v="))
            }
            for path in ["/", "/register", "/no-such-page"] {
                let page = try await browser.get(path)
                #expect(linked(page) == addresses)
            }
        }
    }

    @Test func `the server has a picture for whoever asks at the usual address`() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            let picture = try await browser.get("/favicon.ico")
            #expect(picture.status == .ok)
            #expect(picture.headers[.contentType] == "image/vnd.microsoft.icon")
            #expect(picture.headers[.cacheControl] == "public, max-age=86400")
            #expect(picture.body.utf8.starts(with: [0, 0, 1, 0, 3, 0]))
        }
    }

    /// ASVS: 1.3.2, 3.4.3.
    @Test func `only our own file may run on a page`() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            let page = try await browser.get("/login")
            let policy = page.headers[.contentSecurityPolicy] ?? ""
            #expect(policy.contains("default-src 'none'; script-src 'self'; style-src 'self'"))
            #expect(policy.contains("form-action 'self'; base-uri 'none'; "))
            #expect(!policy.contains("unsafe"))
            #expect(page.body.ranges(of: "<script").count == 1)
        }
    }
}
