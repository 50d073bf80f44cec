import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Hostile input")
struct InputAttackTests {
    /// Promise: A field that a form does not have is refused; nobody gives himself a role or an identifier.
    ///
    /// ASVS: 2.2.1, 8.2.3, 15.3.3.
    @Test(
        "ATK-99 ATK-46 fields that nobody offered are refused",
        arguments: [
            "roles", "role", "is_admin", "id", "email_verified", "verified", "created_at", "password_hash", "status",
            "must_change_password", "user_id", "username[]", "roles[0]", "constructor", "__proto__", "credential_stamp",
        ])
    func unknownFields(name: String) async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            let good = [("username", "mallory"), ("password", WebSite.password)]
            for path in ["/register", "/login"] {
                let page = try await browser.submit(path, good + [(name, "admin")])
                #expect(page.status == .unprocessableContent)
                browser.cookies = [:]
                let body = "{\"username\":\"mallory\",\"password\":\"\(WebSite.password)\",\"\(name)\":\"admin\"}"
                let answer = try await browser.json(.post, "/api/v1" + path, body)
                #expect(answer.status == .unprocessableContent)
            }
            #expect(browser.cookies["session"] == nil)
        }
        let accounts = try await site.count("accounts")
        #expect(accounts == 0)
    }

    /// ASVS: 15.3.1, 15.3.7.
    @Test("ATK-99 a field that comes twice is refused, and no answer names a hash")
    func twice() async throws {
        let (site, _) = try await WebSite.withAda()
        try await site.visit { browser in
            let page = try await browser.submit(
                "/login", [("username", "ada"), ("username", "eve"), ("password", WebSite.password)])
            #expect(page.status == .unprocessableContent)
            _ = try await browser.logIn()
            for path in ["/", "/dashboard", "/confirm", "/password", "/api/v1/me"] {
                let body = try await browser.get(path).body.lowercased()
                for word in ["argon2", "password_hash", "credential_stamp", "seed"] { #expect(!body.contains(word)) }
            }
        }
    }

    static let hostile = [
        "\"\u{301} onfocus=alert(1) autofocus x=\"\u{301}", "'\u{301} onx=1", "<\u{FE0F}b onx=1>", ">\u{301}<b>",
        "&\u{301}lt;",
        "\"><script>alert(1)</script>", "'-alert(1)-'", "<svg/onload=alert(1)>", "</title><b>", "\u{202E}evil",
        "{{7*7}}",
        "%3Cb%3E", "';DROP TABLE accounts;--", "\u{2028}x",
    ]

    /// Promise: What is typed comes back as text: it opens no tag and no attribute on any page.
    ///
    /// ASVS: 1.2.1.
    @Test("ATK-100 what is typed into a form comes back as text", arguments: hostile)
    func forms(text: String) async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            let harmless = tags(try await browser.submit("/login", [("username", "harmless"), ("password", "x")]))
            let page = try await browser.submit("/login", [("username", text), ("password", "x")])
            #expect(tags(page) == harmless)
            let fields = [("username", "a b"), ("email", "a"), ("password", "x")]
            let plain = tags(try await browser.submit("/register", fields))
            let other = try await browser.submit("/register", [("username", text), ("email", text), ("password", "x")])
            #expect(tags(other) == plain)
            #expect(other.status == .unprocessableContent)
        }
    }

    @Test("ATK-101 addresses, queries and header fields never come back in a page", arguments: hostile)
    func reflected(text: String) async throws {
        let (site, ada) = try await WebSite.withAda()
        let encoded = text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        try await site.visit { browser in
            for (path, like) in [
                ("/" + encoded, "/x"), ("/api/v1/" + encoded, "/x"), ("/login?next=" + encoded, "/login"),
                ("/login?error=" + encoded + "&message=" + encoded, "/login"),
            ] {
                let (page, plain) = (try await browser.get(path), try await browser.get(like))
                #expect(tags(page) == tags(plain))
                #expect(page.headers[.contentSecurityPolicy] != nil)
                #expect(!page.body.contains("alert(1)"))
            }
            try await browser.actingAs(ada)
            let page = try await browser.get("/dashboard", headers: [.userAgent: "x<script>alert(1)</script>\"onx=1"])
            #expect(!page.body.contains("<script>"))
        }
    }

    /// Every tag of a page with its attributes' names; values are left out.
    private func tags(_ page: TestPage) -> [String] {
        var found: [String] = []
        var rest = page.body.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[rest.index(after: open)...]
            var (shape, quote): ([UInt8], UInt8?) = ([], nil)
            while let byte = rest.popFirst(), quote != nil || byte != UInt8(ascii: ">") {
                if let end = quote {
                    if byte == end { quote = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else {
                    shape.append(byte)
                }
            }
            found.append(String(decoding: shape, as: UTF8.self))
        }
        return found
    }
}
