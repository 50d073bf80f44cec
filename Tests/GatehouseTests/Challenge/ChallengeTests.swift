import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Challenges beside waiting` {
    private let word = OneWord()

    private func site() async throws -> Site {
        let site = try await Site { [word] in $0.throttle.challenge = word }
        try await site.account()
        return site
    }

    /// What a try came to, with an answer or without.
    private func attempt(
        _ site: Site, _ password: String = "wrong", as name: String = "alice", from caller: Caller = .browser,
        answer: ChallengeAnswer? = nil
    ) async throws -> Result<NewSession?, AuthError> {
        do {
            let request = LoginRequest(username: name, password: password, challenge: answer)
            guard case .loggedIn(let session) = try await site.auth.logIn(request, caller: caller) else {
                return .success(nil)
            }
            return .success(session)
        } catch let error as AuthError {
            return .failure(error)
        }
    }

    /// Three wrong tries of three clients, and the question that the next one is asked.
    private func question(
        _ site: Site, as name: String = "alice", from caller: Caller = .browser
    ) async throws -> ChallengeQuestion {
        for number in 0..<3 {
            _ = try await attempt(site, as: name, from: .number(number))
        }
        return try await asked(site, as: name, from: caller)
    }

    private func asked(
        _ site: Site, as name: String = "alice", from caller: Caller = .browser
    ) async throws -> ChallengeQuestion {
        guard case .failure(let error) = try await attempt(site, as: name, from: caller) else { throw Rejected() }
        #expect(error.code == "challenge_required")
        #expect(error.retryAfter == nil)
        return try #require(error.challenge)
    }

    private func answer(_ question: ChallengeQuestion, _ text: String = "friend") -> ChallengeAnswer? {
        ChallengeAnswer(ticket: question.ticket, text: text)
    }

    /// Promise: where an operator plugs a challenge, an account's name that met three wrong passwords is tried by no unknown
    /// device without an answer, whether the name exists or not, and no password is looked at before.
    @Test(arguments: ["alice", "nobody"])
    func `after three wrong passwords an answer is needed`(name: String) async throws {
        let site = try await site()
        let question = try await question(site, as: name)
        #expect(question.kind == "word")
        #expect(question.text == "Say friend.")
        let runs = try await site.runs {
            for number in 10..<20 { _ = try await asked(site, as: name, from: .number(number)) }
            guard case .failure = try await attempt(site, as: name, answer: answer(question, "enemy")) else {
                throw Rejected()
            }
        }
        #expect(runs == 0)
        let next = try await asked(site, as: name)
        let result = try await attempt(site, Site.password, as: name, answer: answer(next))
        #expect(try (result.get() != nil) == (name == "alice"))
    }

    @Test func `without a challenge nothing is asked, and another name is not either`() async throws {
        let plain = try await Site()
        try await plain.account()
        for number in 0..<9 { #expect(try await attempt(plain, from: .number(number)).get() == nil) }
        let site = try await site()
        _ = try await question(site)
        #expect(try await attempt(site, as: "bob").get() == nil)
        #expect(word.judged == 0)
    }

    /// Promise: an answer to a challenge counts once, right or wrong, on one server or on two.
    @Test(arguments: ["friend", "enemy"])
    func `an answer counts once`(text: String) async throws {
        let site = try await site()
        let other = try await Site(beside: site) { [word] in $0.throttle.challenge = word }
        let question = try await question(site)
        _ = try await attempt(site, answer: answer(question, text))
        for site in [site, other] {
            guard case .failure(let error) = try await attempt(site, answer: answer(question)) else {
                throw Rejected()
            }
            #expect(error.code == "challenge_required")
        }
        #expect(word.judged == 1)
    }

    @Test func `of twenty uses at once of one answer, one is judged`() async throws {
        let site = try await site()
        let question = try await question(site)
        let judged = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    if case .success = try await attempt(site, answer: answer(question)) { true } else { false }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(judged == 1)
        #expect(word.judged == 1)
    }

    /// Promise: a question of one account, client and ten minutes is answered for no other.
    @Test func `a ticket is good for its account, its client and ten minutes`() async throws {
        let site = try await site()
        let question = try await question(site)
        _ = try await self.question(site, as: "bob")
        func isGood(as name: String = "alice", from caller: Caller = .browser) async throws -> Bool {
            let before = word.judged
            _ = try await attempt(site, as: name, from: caller, answer: answer(question))
            return word.judged > before
        }
        #expect(try await !isGood(as: "bob"))
        #expect(try await !isGood(from: .at("198.51.100.7")))
        site.time.advance(by: .minutes(10) - .microseconds(1))
        #expect(try await isGood())
        let late = try await asked(site)
        site.time.advance(by: .minutes(10))
        guard case .failure = try await attempt(site, answer: answer(late)) else { throw Rejected() }
        #expect(word.judged == 1)
    }

    /// Promise: a right answer shortens no wait, and a try that must wait uses up no answer.
    @Test func `waiting comes first`() async throws {
        let site = try await site()
        for _ in 0..<3 { #expect(try await attempt(site).get() == nil) }
        for _ in 0..<2 { #expect(try await attempt(site, answer: answer(asked(site))).get() == nil) }
        let judged = word.judged
        site.time.advance(by: .seconds(1))
        let kept = try await asked(site)
        #expect(try await attempt(site, answer: answer(asked(site))).get() == nil)
        guard case .failure(let error) = try await attempt(site, Site.password, answer: answer(kept)) else {
            throw Rejected()
        }
        #expect(error.code == "too_many_attempts")
        #expect(word.judged == judged + 1)
        site.time.advance(by: .seconds(2))
        #expect(try await attempt(site, Site.password, answer: answer(kept)).get() != nil)
    }

    /// Promise: a browser in which somebody logged in before is asked nothing.
    @Test func `a known device is not asked`() async throws {
        let site = try await site()
        let home = Caller.browser.holding(try await site.logIn())
        _ = try await question(site)
        #expect(try await attempt(site, from: home).get() == nil)
        #expect(try await attempt(site, Site.password, from: home).get() != nil)
        #expect(word.judged == 0)
    }

    @Test func `a right password gives guessers no try without an answer`() async throws {
        let site = try await site()
        let question = try await question(site)
        #expect(try await attempt(site, Site.password, answer: answer(question)).get() != nil)
        _ = try await asked(site, from: .at("198.51.100.7"))
        let quiet = try await self.site()
        for _ in 0..<9 { #expect(try await attempt(quiet, Site.password).get() != nil) }
        site.time.advance(by: .hours(1))
        #expect(try await attempt(site, from: .at("198.51.100.8")).get() == nil, "an hour later it begins anew")
    }

    @Test func `unlocking begins anew`() async throws {
        let site = try await site()
        _ = try await question(site)
        try await site.auth.unlock(site.auth.account(named: "alice").id)
        #expect(try await attempt(site, from: .at("198.51.100.7")).get() == nil)
    }

    @Test func `while passwords are sprayed everybody unknown is asked at once`() async throws {
        let site = try await Site { [word] in
            $0.throttle.challenge = word
            $0.throttle.spray.least = 5
        }
        for number in 0..<5 {
            #expect(try await attempt(site, as: "user\(number)", from: .number(number)).get() == nil)
        }
        await site.auth.flush()
        let question = try await asked(site, as: "someone")
        #expect(try await attempt(site, as: "someone", answer: answer(question)).get() == nil)
    }

    @Test func `what cannot be asked or judged is refused`() async throws {
        let site = try await site()
        let question = try await question(site)
        word.fail(with: BreachError("the word is forgotten"))
        for answer in [answer(question), nil] {
            guard case .failure(let error) = try await attempt(site, Site.password, answer: answer) else {
                throw Rejected()
            }
            #expect(error.category == .unavailable)
        }
    }

    @Test func `an answer of more than 8 KiB is not looked at`() async throws {
        let site = try await site()
        let question = try await question(site)
        _ = try await attempt(site, answer: answer(question, String(repeating: "x", count: 8193)))
        #expect(word.judged == 0)
        _ = try await attempt(site, answer: answer(question, String(repeating: "x", count: 8192)))
        #expect(word.judged == 1)
    }

    @Test func `what was refused for want of an answer is counted up in the record`() async throws {
        let site = try await site()
        _ = try await question(site)
        for _ in 0..<4 { _ = try await asked(site) }
        await site.auth.flush()
        let rows = try await site.record().filter { $0.kind == .loginChallenged }
        #expect(rows.map(\.count) == [5])
    }
}
