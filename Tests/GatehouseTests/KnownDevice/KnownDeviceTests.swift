import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@Suite struct `Devices that an account knows` {
    /// ATK-25.
    ///
    /// Promise: a thousand wrong passwords from a thousand addresses do not keep the owner out: a device that the account
    /// knows gets in at the second try at the latest, any other one within 30 seconds, or after it was unlocked.
    ///
    /// ASVS: 6.3.1.
    @Test func `ATK-25 guessing from everywhere locks nobody out`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let home = Caller.browser.holding(try await site.logIn())
        let abroad = Caller.at("198.51.100.7")
        for number in 0..<1000 { _ = try await site.refusal(from: .number(number)) }

        #expect(try await site.refusal("alice", "mistyped", from: home) == nil)
        #expect(try await site.tryLogIn(from: home) != nil)
        #expect(try await site.refusal("alice", Site.password, from: abroad) == .throttled(retryAfter: .seconds(30)))
        site.time.advance(by: .seconds(30))
        #expect(try await site.tryLogIn(from: abroad) != nil)

        for number in 1000..<2000 {
            _ = try await site.refusal(from: .number(number))
            site.time.advance(by: .seconds(30))
        }
        #expect(try await site.refusal("alice", "mistyped", from: home) == nil)
        #expect(try await site.tryLogIn(from: home) != nil)
        let elsewhere = Caller.at("203.0.113.5")
        #expect(try await site.refusal("alice", Site.password, from: elsewhere) == .signInPaused)
        let device = try await site.auth.unlock(account.id, knowing: elsewhere)
        for number in 2000..<2100 { _ = try await site.refusal(from: .number(number)) }
        #expect(try await site.tryLogIn(from: elsewhere.holding(device)) != nil, "it no longer competes with guessers")
    }

    /// Promise: guessers behind the owner's own address do not keep a known device out.
    @Test func `ATK-25 a known device counts alone, also behind one address`() async throws {
        let site = try await Site()
        try await site.account()
        let home = Caller.browser.holding(try await site.logIn())
        for number in 0..<60 {
            _ = try await site.refusal()
            _ = try await site.refusal("user\(number)")
        }
        #expect(try await site.refusal("alice", Site.password)?.category == .throttled)
        #expect(try await site.tryLogIn(from: home) != nil)
        #expect(try await site.refusal("alice", Site.password)?.category == .throttled, "and frees nobody else")
    }

    @Test func `its own wrong passwords wait as those of a pair do`() async throws {
        let site = try await Site()
        try await site.account()
        let home = Caller.browser.holding(try await site.logIn())
        for number in 0..<5 {
            let moved = Caller(address: Caller.number(number).address, device: home.device?.expose())
            for _ in 0..<4 { #expect(try await site.refusal(from: moved) == nil) }
            #expect(try await site.tryLogIn(from: home) != nil, "a right one empties the count")
        }
        for _ in 0..<5 { #expect(try await site.refusal(from: home) == nil) }
        var expected = Duration.seconds(1)
        for _ in 0..<14 {
            #expect(try await site.refusal(from: home) == .throttled(retryAfter: expected))
            site.time.advance(by: expected)
            #expect(try await site.refusal(from: home) == nil)
            expected = min(expected * 2, .minutes(15))
        }
        #expect(try await site.tryLogIn(from: .number(10)) != nil, "no other device is held up")
    }

    /// Promise: the device cookie alone signs nobody in, and opens neither a session nor another account.
    @Test func `it is never a login`() async throws {
        let site = try await Site()
        try await site.account()
        try await site.account("bob")
        let session = try await site.logIn()
        let value = try #require(session.knownDevice?.value.expose())
        #expect(try await site.auth.session(Digest256(ofText: value)) == nil)
        #expect(try await site.resume(value) == nil)
        let home = Caller.browser.holding(session)
        try await site.expectRejected("wrong", from: home)
        for number in 0..<100 { _ = try await site.refusal("bob", from: .number(number)) }
        #expect(try await site.refusal("bob", from: home)?.category == .throttled, "bob does not know alice's device")
    }

    @Test func `confirming the password counts with the device, or else with the session`() async throws {
        let site = try await Site()
        try await site.account()
        let session = try await site.logIn()
        let loaded = LoadedSession(session: session.session, account: session.account)
        let home = Caller.browser.holding(session)
        try await site.closeToStrangers()
        func confirm(_ password: String, _ caller: Caller) async throws -> Bool {
            guard case .loggedIn = try await site.auth.confirm(password: password, in: loaded, caller: caller) else {
                return false
            }
            return true
        }
        for number in 0..<5 { #expect(try await !confirm("wrong", .number(number))) }
        for number in 5..<9 {
            await #expect(throws: AuthError.throttled(retryAfter: .seconds(1)), "wherever the session is used") {
                try await confirm(Site.password, .number(number))
            }
        }
        for _ in 0..<3 { #expect(try await !confirm("wrong", home)) }
        for _ in 0..<2 { try await site.expectRejected("wrong", from: home) }
        await #expect(throws: AuthError.throttled(retryAfter: .seconds(1))) { try await confirm(Site.password, home) }
        site.time.advance(by: .seconds(1))
        #expect(try await confirm(Site.password, home))
    }

    @Test func `without limits nobody is stopped`() async throws {
        let site = try await Site { $0.throttle = .unlimitedForDevelopment }
        try await site.account()
        let home = Caller.browser.holding(try await site.logIn())
        for number in 0..<120 {
            #expect(try await site.refusal(from: .number(number)) == nil)
            #expect(try await site.refusal(from: home) == nil)
        }
        #expect(try await site.count("throttles") == 0)
    }
}
