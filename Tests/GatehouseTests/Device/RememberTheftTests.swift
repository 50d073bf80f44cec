import Gatehouse
import GatehouseTesting
import Testing

/// ATK-17, and the three cases of an old token that comes back.
@Suite struct `Old tokens of remembered devices` {
    private enum Answer: Equatable {
        case resumed, askAgain, forgotten, vetoed
    }

    private func send(_ token: String, to site: Site) async throws -> Answer {
        switch try await site.auth.resume(deviceCookie: token, caller: .browser) {
        case .resumed: .resumed
        case .askAgain: .askAgain
        case .forgotten: .forgotten
        case .vetoed: .vetoed
        }
    }

    private func resume(_ site: Site, _ token: String) async throws -> (session: NewSession, token: String) {
        let session = try #require(try await site.resume(token))
        return (session, session.deviceCookie)
    }

    @Test func `within ten seconds nobody is signed in and nothing dies`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .hours(13))
        let second = try await resume(site, first.token)
        for _ in 0..<2 {
            #expect(try await send(first.token, to: site) == .askAgain)
            #expect(try await site.isAlive(second.session))
            site.time.advance(by: .seconds(5))
        }
        #expect(try await send(first.token, to: site) == .askAgain)
        #expect(try await site.count("sessions") == 2)
        #expect(try await site.isAlive(second.session))
        #expect(try await site.resume(second.token) != nil)
        #expect(site.log.count(of: .rememberTheft) == 0)
    }

    @Test func `later, with a successor that nobody used, it is a lost answer`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .hours(13))
        let lost = try await resume(site, first.token)
        site.time.advance(by: .seconds(10) + .microseconds(1))
        let third = try await resume(site, first.token)
        #expect(site.log.count(of: .rememberTheft) == 0)
        #expect(try await !site.isAlive(lost.session), "the successor's session died with it")
        #expect(try await site.isAlive(third.session))
        #expect(third.token != lost.token && third.token != first.token)
        #expect(try await site.count("devices") == 1)
        #expect(third.session.deviceToken?.expiresAt == TestClock.start + .days(30))
    }

    @Test func `the lost answer may be lost again`() async throws {
        let (site, first) = try await Site.remembered()
        for _ in 0..<3 {
            site.time.advance(by: .minutes(1))
            _ = try await resume(site, first.token)
        }
        #expect(site.log.count(of: .rememberTheft) == 0)
    }

    @Test func `a successor that was declared lost is worth nothing, and shows a theft`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .hours(13))
        let lost = try await resume(site, first.token)
        site.time.advance(by: .minutes(1))
        let third = try await resume(site, first.token)
        #expect(try await send(lost.token, to: site) == .forgotten)
        #expect(try await !site.isAlive(third.session))
        #expect(site.log.count(of: .rememberTheft) == 1)
    }

    /// Promise: a stolen token that is used after its owner went on ends the device and every session born from it.
    ///
    /// ASVS: 16.3.3.
    @Test(arguments: ["session", "token"], [true, false])
    func `later, with a successor that was used, it is a theft`(used: String, cached: Bool) async throws {
        let (site, first) = try await Site.remembered()
        if cached { site.holdLease() }
        let elsewhere = try await site.logIn(remember: true, from: .number(1))
        let otherToken = elsewhere.deviceCookie
        site.time.advance(by: .minutes(20))
        var latest = try await resume(site, first.token)
        if used == "session" {
            #expect(try await site.isAlive(latest.session))
        } else {
            latest = try await resume(site, latest.token)
        }
        site.time.advance(by: .seconds(11))
        #expect(try await site.isAlive(elsewhere))
        #expect(try await send(first.token, to: site) == .forgotten)
        #expect(try await !site.isAlive(latest.session))
        #expect(try await !site.isAlive(first.session), "also the session of the login that remembered it")
        #expect(try await send(latest.token, to: site) == .forgotten)
        #expect(try await site.isAlive(elsewhere), "another device is another device")
        #expect(try await site.resume(otherToken) != nil)
        #expect(site.log.count(of: .rememberTheft) == 1)
        let event = try #require(site.log.events.last { $0.kind == .rememberTheft })
        #expect(event.accountID == first.session.account.id)
    }

    @Test func `a thief who comes first is found when the owner comes`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .hours(13))
        let thief = try await resume(site, first.token)
        #expect(try await site.isAlive(thief.session))
        site.time.advance(by: .minutes(5))
        #expect(try await send(first.token, to: site) == .forgotten)
        #expect(try await !site.isAlive(thief.session))
        #expect(try await send(thief.token, to: site) == .forgotten)
        #expect(site.log.count(of: .rememberTheft) == 1)
    }

    @Test func `a token older than the last one is a theft at once`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .hours(1))
        let second = try await resume(site, first.token)
        site.time.advance(by: .hours(1))
        let third = try await resume(site, second.token)
        #expect(try await send(first.token, to: site) == .forgotten)
        #expect(try await !site.isAlive(third.session))
        #expect(try await site.count("devices") == 0)
    }

    @Test func `a made-up secret for a known device is a theft`() async throws {
        let (site, first) = try await Site.remembered()
        let forged = String(decoding: first.token.utf8.prefix(24), as: UTF8.self) + String(repeating: "A", count: 40)
        #expect(try await send(forged, to: site) == .forgotten)
        #expect(try await send(first.token, to: site) == .forgotten)
        #expect(site.log.count(of: .rememberTheft) == 1)
    }

    /// Promise: of any number of requests with one remember cookie at once, one gets a session and one new token.
    @Test func `20 at once give one session and one token`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .hours(13))
        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for _ in 0..<20 { group.addTask { try await self.send(first.token, to: site) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0 == .resumed } == 1)
        #expect(answers.count { $0 == .askAgain } == 19)
        #expect(try await site.count("sessions") == 2)
        #expect(site.log.count(of: .remembered) == 1)
    }

    @Test func `20 lost answers at once are one`() async throws {
        let (site, first) = try await Site.remembered()
        _ = try await resume(site, first.token)
        site.time.advance(by: .minutes(1))
        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for _ in 0..<20 { group.addTask { try await self.send(first.token, to: site) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0 == .resumed } == 1)
        #expect(answers.count { $0 == .askAgain } == 19)
        #expect(try await site.count("sessions") == 1)
    }

    @Test func `the use of a successor is noted on the first request, whoever writes last_seen`() async throws {
        let (site, first) = try await Site.remembered()
        site.time.advance(by: .hours(13))
        let second = try await resume(site, first.token)
        let device = try #require(second.session.session.deviceID)
        #expect(try await site.store.read { try $0.device(device) }?.isConfirmed == false)
        #expect(try await site.isAlive(second.session))
        #expect(try await site.store.read { try $0.device(device) }?.isConfirmed == true)
    }
}
