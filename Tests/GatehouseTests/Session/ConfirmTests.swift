import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Proving oneself again` {
    private func confirm(
        _ site: Site, _ session: NewSession, _ password: String = Site.password, from caller: Caller = .browser
    ) async throws -> NewSession? {
        let current = LoadedSession(session: session.session, account: session.account)
        guard case .loggedIn(let next) = try await site.auth.confirm(password: password, in: current, caller: caller)
        else { return nil }
        return next
    }

    @Test func `a login is fresh for its window and no longer`() async throws {
        let session = try await Site.loggedIn().session.session
        let agent = session.userAgent
        #expect(session.isFresh(at: TestClock.start + .minutes(15), within: .minutes(15), userAgent: agent))
        let late = TestClock.start + .minutes(15) + .microseconds(1)
        #expect(!session.isFresh(at: late, within: .minutes(15), userAgent: agent))
        #expect(session.isFresh(at: late, within: .hours(1), userAgent: agent))
        #expect(SessionPolicy().freshness == .minutes(15))
    }

    /// ASVS: 8.2.4.
    @Test func `another user agent makes it stale, another address does not`() async throws {
        let session = try await Site.loggedIn().session.session
        for agent in [
            "", session.userAgent + " ", session.userAgent.uppercased(), "curl/8", session.userAgent + "\u{FE0F}",
        ] {
            #expect(!session.isFresh(at: TestClock.start, within: .minutes(15), userAgent: agent))
        }
    }

    @Test func `a session that nobody proved is never fresh`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let session = try await site.auth.issueSession(
            for: account.id, reason: "import", fresh: false, caller: .browser
        ).session
        #expect(session.provedAt == nil)
        #expect(!session.isFresh(at: TestClock.start, within: .days(1), userAgent: session.userAgent))
    }

    /// ATK-10 (c).
    ///
    /// ASVS: 7.2.4.
    @Test func `the right password begins a fresh session in place of the old one`() async throws {
        let (site, session) = try await Site.loggedIn()
        site.time.advance(by: .minutes(20))
        #expect(try await site.isAlive(session))
        var next: NewSession?
        let cost = try await site.runs { next = try await confirm(site, session) }
        let fresh = try #require(next)
        #expect(cost == 1)
        #expect(fresh.session.id != session.session.id)
        #expect(fresh.session.provedAt == site.time.now)
        #expect(fresh.session.expiresAt == site.time.now + .hours(12))
        #expect(try await !site.isAlive(session))
        #expect(try await site.isAlive(fresh))
        #expect(try await site.count("sessions") == 1)
        #expect(site.log.kinds.last == .confirmed)
    }

    @Test func `a wrong password leaves everything as it was`() async throws {
        let (site, session) = try await Site.loggedIn()
        #expect(try await confirm(site, session, "wrong") == nil)
        #expect(try await site.load(session)?.session == session.session)
        #expect(site.log.kinds.last == .confirmFailed)
    }

    @Test func `guessing here is limited together with logging in on the same device`() async throws {
        let (site, session) = try await Site.loggedIn()
        let home = Caller.browser.holding(session)
        for _ in 0..<3 { #expect(try await confirm(site, session, "wrong", from: home) == nil) }
        for _ in 0..<2 { try await site.expectRejected("wrong", from: home) }
        await #expect(throws: AuthError.throttled(retryAfter: .seconds(1))) {
            try await confirm(site, session, from: home)
        }
        await #expect(throws: AuthError.throttled(retryAfter: .seconds(1))) { try await site.logIn(from: home) }
        site.time.advance(by: .seconds(1))
        #expect(try await confirm(site, session, from: home) != nil)
        for _ in 0..<4 { try await site.expectRejected("wrong", from: home) }
    }

    @Test func `a session that ended meanwhile is not brought back`() async throws {
        let (site, session) = try await Site.loggedIn()
        let current = LoadedSession(session: session.session, account: session.account)
        site.store.once(.afterRead) { try await site.auth.logOut(current, deviceCookie: nil, caller: .browser) }
        #expect(try await confirm(site, session) == nil)
        #expect(try await site.count("sessions") == 0)
        #expect(try await confirm(site, session) == nil)
    }

    @Test(arguments: [true, false])
    func `an account that was disabled or deleted meanwhile is rejected`(deleted: Bool) async throws {
        let (site, session) = try await Site.loggedIn()
        site.store.once(.afterRead) {
            if deleted {
                try await site.auth.delete(session.account.id)
            } else {
                try await site.auth.disable(session.account.id)
            }
        }
        #expect(try await confirm(site, session) == nil)
        #expect(try await site.count("sessions") == 0)
    }

    @Test func `a remembered session becomes fresh and keeps its device`() async throws {
        let site = try await Site()
        try await site.account()
        let first = try await site.logIn(remember: true)
        let token = try #require(first.deviceToken)
        site.time.advance(by: .hours(13))
        let remembered = try #require(try await site.resume(token.value.expose()))
        #expect(remembered.session.isRemembered && remembered.session.provedAt == nil)
        let fresh = try #require(try await confirm(site, remembered))
        #expect(fresh.session.provedAt == site.time.now)
        #expect(!fresh.session.isRemembered)
        #expect(fresh.session.deviceID == first.session.deviceID)
        #expect(fresh.deviceToken == nil)
        #expect(try await site.count("devices") == 1)
    }
}
