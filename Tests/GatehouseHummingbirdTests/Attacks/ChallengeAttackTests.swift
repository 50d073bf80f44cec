import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

/// The computation that a login is asked for, on the page and in JSON.
@Suite("A challenge at the login")
struct ChallengeAttackTests {
    private func site() async throws -> WebSite {
        try await WebSite.withAda { $0.throttle.challenge = ProofOfWork(bits: 8) }.site
    }

    /// What a form or a JSON answer says behind this mark.
    private func value(after mark: String, in page: TestPage) throws -> String {
        let found = try #require(page.body.firstRange(of: mark))
        return String(page.body[found.upperBound...].prefix { $0 != "\"" })
    }

    /// The number that a browser would find, by the rule and not by our own code.
    private func solve(_ ticket: String) throws -> String {
        let number = (0..<100_000).first { Digest256(ofText: "\(ticket).\($0)").bytes[0] == 0 }
        return String(try #require(number))
    }

    @Test("ATK-20 guesses at the login page go on only with an answer, and waiting stays")
    func page() async throws {
        let site = try await site()
        try await site.visitors { visitor in
            let browser = visitor()
            try await #expect(!browser.get("/login").body.contains("challenge"))
            for _ in 0..<3 { try await #expect(browser.logIn("ada", "wrong").status == .unauthorized) }
            let asked = try await browser.logIn()
            #expect(asked.status == .tooManyRequests)
            #expect(asked.headers[.retryAfter] == nil)
            #expect(asked.body.contains("with an answer to the question"))
            #expect(!asked.body.contains(WebSite.password))
            let ticket = try value(after: "name=\"challenge\" value=\"", in: asked)
            #expect(try value(after: "data-ticket=\"", in: asked) == ticket)
            #expect(try value(after: "data-challenge=\"", in: asked) == "sha256")
            #expect(try value(after: "data-question=\"", in: asked) == "8")
            let number = try solve(ticket)
            let form = [("username", "ada"), ("challenge", ticket), ("challenge_answer", number)]
            let wrong = try await browser.submit("/login", form + [("password", "wrong")])
            #expect(wrong.status == .unauthorized)
            let again = try await browser.submit("/login", form + [("password", WebSite.password)])
            #expect(again.status == .tooManyRequests, "an answer counts once")
            let next = try value(after: "name=\"challenge\" value=\"", in: again)
            #expect(next != ticket)
            let right = [("username", "ada"), ("challenge", next), ("challenge_answer", try solve(next))]
            try await #expect(browser.submit("/login", right + [("password", WebSite.password)]).status == .seeOther)
        }
    }

    @Test("a program reads the question in the problem and sends the answer")
    func json() async throws {
        let site = try await site()
        try await site.visitors { visitor in
            func body(_ password: String, _ more: String = "") -> String {
                "{\"username\":\"ada\",\"password\":\"\(password)\"\(more)}"
            }
            let script = visitor()
            for _ in 0..<3 {
                try await #expect(script.json(.post, "/api/v1/login", body("wrong")).status == .unauthorized)
            }
            let asked = try await script.json(.post, "/api/v1/login", body(WebSite.password))
            #expect(asked.status == .tooManyRequests)
            #expect(asked.headers[.contentType] == "application/problem+json")
            #expect(asked.body.contains("\"code\":\"challenge_required\""))
            #expect(asked.body.contains("\"challenge_kind\":\"sha256\",\"challenge_question\":\"8\""))
            let ticket = try value(after: "\"challenge\":\"", in: asked)
            let answer = ",\"challenge\":\"\(ticket)\",\"challenge_answer\":\"\(try solve(ticket))\""
            let right = try await script.json(.post, "/api/v1/login", body(WebSite.password, answer))
            #expect(right.status == .ok)
        }
    }

    /// Promise: the question of a challenge is the same, but for its ticket, whether the name exists or not.
    @Test("ATK-31 a question does not tell that a name exists")
    func sameQuestions() async throws {
        let site = try await site()
        try await site.account("kaylee")
        try await site.visitors { visitor in
            var answers: Set<String> = []
            for name in ["kaylee", "zzelda"] {
                let browser = visitor()
                for _ in 0..<3 { _ = try await browser.logIn(name, "wrong") }
                let page = try await browser.logIn(name)
                let ticket = try value(after: "name=\"challenge\" value=\"", in: page)
                answers.insert(
                    page.body.replacing(page.token ?? "-", with: "TOKEN").replacing(name, with: "NAME")
                        .replacing(ticket, with: "TICKET"))
            }
            #expect(answers.count == 1)
        }
    }

    @Test("what is no ticket and no number is a missing answer", arguments: ["", "\"><b>", "AAAA", "\u{0}"])
    func nonsense(text: String) async throws {
        let site = try await site()
        try await site.visit { browser in
            for _ in 0..<3 { _ = try await browser.logIn("ada", "wrong") }
            let form = [("username", "ada"), ("password", WebSite.password)]
            let page = try await browser.submit("/login", form + [("challenge", text), ("challenge_answer", text)])
            #expect([.tooManyRequests, .badRequest].contains(page.status))
            #expect(!page.body.contains("\"><b>"))
        }
    }
}
