import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Guessing and asking who has an account")
struct GuessingAttackTests {
    /// Promise: Forwarding headers that a client makes up do not give it fresh tries.
    ///
    /// ASVS: 4.1.3, 15.3.4.
    @Test("ATK-21 another forwarding header is not another client")
    func headers() async throws {
        let (site, _) = try await WebSite.withAda(WebSite.https)
        let names = ["X-Forwarded-For", "X-Real-IP", "Forwarded", "True-Client-IP", "CF-Connecting-IP"]
        try await site.visit { browser in
            _ = try await browser.get("/login")
            var refused = 0
            for number in 0..<100 {
                var fields = HTTPFields()
                for name in names.compactMap({ HTTPField.Name($0) }) {
                    fields[name] = name.rawName == "Forwarded" ? "for=203.0.113.\(number)" : "203.0.113.\(number)"
                }
                let page = try await browser.post(
                    "/login", [("username", "ada"), ("password", "wrong")], headers: fields)
                #expect([401, 429].contains(page.status.code))
                if page.status == .tooManyRequests {
                    refused += 1
                    #expect(page.headers[.retryAfter] != nil)
                }
            }
            #expect(refused == 95)
            let right = try await browser.post("/login", [("username", "ada"), ("password", WebSite.password)])
            #expect(right.status == .tooManyRequests)
        }
    }

    @Test(
        "ATK-21 forwarding headers of any content never harm",
        arguments: [
            "", "garbage", "::ffff:1.2.3.4", "[::1]:80", "1.1.1.1, 9.9.9.9", ",,,", "unknown", "-1", "999.1.1.1",
            String(repeating: "1.1.1.1,", count: 1_200), "\u{1F600}",
        ])
    func garbage(value: String) async throws {
        let (site, _) = try await WebSite.withAda(WebSite.https) { configuration in
            configuration.trustedProxies = TrustedProxies([IPNetwork(utf8: "127.0.0.0/8".utf8)].compactMap { $0 })
        }
        try await site.visit { browser in
            let fields: HTTPFields = [HTTPField.Name("X-Forwarded-For") ?? .cookie: value]
            _ = try await browser.get("/login")
            let page = try await browser.post(
                "/login", [("username", "ada"), ("password", WebSite.password)], headers: fields)
            #expect(page.status == .seeOther)
        }
    }

    /// What a login answered, without what differs between any two answers.
    private func fingerprint(_ page: TestPage, _ name: String) -> [String] {
        let token = page.token ?? "-"
        let fields = page.headers.filter { $0.name != .setCookie && $0.name != .date }
            .map { "\($0.name): \($0.value)" }
        let body = page.body.replacing(token, with: "TOKEN").replacing(name, with: "NAME")
        return ["\(page.status)", body, "\(page.headers[values: .setCookie].count)"] + fields
    }

    private func people(_ site: WebSite) async throws -> [String] {
        try await site.account("kaylee")
        try await site.auth.disable(site.account("dorrit").id)
        try await site.account("marget", mustChange: true)
        try await site.account("radiax", roles: ["admin"])
        return ["kaylee", "dorrit", "marget", "radiax", "zzelda", "No Name", "n\u{301}", "x@example.test", ""]
    }

    /// Promise: A failed login looks the same, byte for byte, whether the account exists, is disabled or never was.
    ///
    /// ASVS: 6.3.8.
    @Test("ATK-31 a failed login does not tell who exists")
    func sameAnswers() async throws {
        let site = try await WebSite()
        let names = try await people(site)
        try await site.visitors { visitor in
            var answers: Set<[String]> = []
            for name in names {
                let body = "{\"username\":\"\(name)\",\"password\":\"wrong password here\"}"
                answers.insert(fingerprint(try await visitor().json(.post, "/api/v1/login", body), "\u{0}"))
            }
            #expect(answers.count == 1)
            #expect(answers.first?.first == "401 Unauthorized")
        }
    }

    @Test("ATK-31 the page of a failed login differs in the typed name only")
    func samePages() async throws {
        let site = try await WebSite()
        _ = try await people(site)
        try await site.visitors { visitor in
            var pages: Set<[String]> = []
            for name in ["kaylee", "dorrit", "marget", "radiax", "zzelda"] {
                pages.insert(fingerprint(try await visitor().logIn(name, "wrong password here"), name))
            }
            pages.insert(fingerprint(try await visitor().logIn("dorrit", WebSite.password), "dorrit"))
            #expect(pages.count == 1, "\(pages.map { $0.joined(separator: " | ") })")
        }
    }

    @Test("ATK-31 tries run out after the same number, known or not")
    func sameLimits() async throws {
        let site = try await WebSite()
        try await site.account("known")
        try await site.visitors { visitor in
            var all: [[Int]] = []
            for name in ["known", "nobody-at-all"] {
                let browser = visitor()
                _ = try await browser.get("/login")
                var statuses: [Int] = []
                for _ in 0..<8 {
                    let page = try await browser.post("/login", [("username", name), ("password", "x")])
                    statuses.append(page.status.code)
                }
                all.append(statuses)
            }
            #expect(all[0] == all[1])
            #expect(all[0].last == 429)
        }
    }

    /// Promise: A password of a megabyte costs no hash; it is refused unread.
    ///
    /// ASVS: 15.2.2.
    @Test("ATK-103 long passwords cost no hash", arguments: [1_025, 15_000, 16 * 1_024 + 1, 1_000_000])
    func long(count: Int) async throws {
        let (site, ada) = try await WebSite.withAda()
        let password = String(repeating: "p", count: count)
        try await site.visit { browser in
            try await browser.actingAs(ada)
            _ = try await browser.get("/confirm")
            let good = browser.cookies
            let runs = site.auth.hashingPool.runs
            var pages = [try await browser.post("/confirm", [("password", password)])]
            for (current, new) in [(WebSite.password, password), (password, "quiet meadow lantern 91")] {
                let fields = [("current_password", current), ("new_password", new)]
                pages.append(try await browser.post("/password", fields))
            }
            browser.cookies = [:]
            _ = try await browser.get("/login")
            for path in ["/login", "/register"] {
                pages.append(try await browser.post(path, [("username", "newcomer"), ("password", password)]))
            }
            browser.cookies = [:]
            for path in ["/api/v1/login", "/api/v1/register"] {
                let body = "{\"username\":\"newcomer\",\"password\":\"\(password)\"}"
                pages.append(try await browser.json(.post, path, body))
            }
            for page in pages { #expect([413, 422].contains(page.status.code)) }
            #expect(site.auth.hashingPool.runs == runs)
            browser.cookies = good
            try await #expect(browser.get("/open").body == "ada fresh")
        }
    }
}
