import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Number of sessions` {
    /// C12.
    ///
    /// Promise: an account has 20 sessions at most; one more ends the one that began first, at once and in the record.
    ///
    /// ASVS: 2.3.2.
    @Test(arguments: [true, false])
    func `the 21st login ends the first`(cached: Bool) async throws {
        let site = try await Site()
        if cached { site.holdLease() }
        let account = try await site.account()
        try await site.account("bob")
        let bob = try await site.logIn("bob")
        var sessions: [NewSession] = []
        for number in 0..<20 {
            site.time.advance(by: .seconds(1))
            sessions.append(try await site.logIn(remember: number == 0))
            #expect(try await site.isAlive(sessions[number]))
        }
        #expect(try await site.record(of: account).allSatisfy { $0.kind != .overLimit })
        site.time.advance(by: .seconds(1))
        sessions.append(try await site.logIn())
        #expect(try await !site.isAlive(sessions[0]))
        #expect(try await site.resume(sessions[0].deviceCookie) == nil)
        for session in sessions.dropFirst() + [bob] { #expect(try await site.isAlive(session)) }
        #expect(try await site.record(of: account).count { $0.kind == .overLimit } == 1)
        #expect(try await site.auth.devices(of: account.id).count == 20)
    }

    @Test func `what nobody uses any more goes first, without a word`() async throws {
        let site = try await Site { $0.sessions.maximumPerAccount = 2 }
        let account = try await site.account()
        let old = try await site.logIn()
        site.time.advance(by: .minutes(1))
        let idle = try await site.logIn(remember: true)
        site.time.advance(by: .minutes(25))
        #expect(try await site.isAlive(old))
        await site.auth.flush()
        site.time.advance(by: .minutes(10))
        let new = try await site.logIn()
        #expect(try await site.isAlive(old))
        #expect(try await site.isAlive(new))
        #expect(try await site.record(of: account).allSatisfy { $0.kind != .overLimit })
        #expect(try await site.resume(idle.deviceCookie) != nil, "it is still remembered")
    }

    @Test func `a device that comes back does not forget itself`() async throws {
        let site = try await Site { $0.sessions.maximumPerAccount = 1 }
        try await site.account()
        let first = try await site.logIn(remember: true)
        #expect(try await site.isAlive(first))
        let again = try #require(try await site.resume(first.deviceCookie))
        #expect(try await !site.isAlive(first))
        #expect(try await site.isAlive(again))
        site.time.advance(by: .seconds(11))
        #expect(try await site.resume(again.deviceCookie) != nil)
    }

    @Test func `remembered devices are as few`() async throws {
        let site = try await Site { $0.sessions.maximumPerAccount = 3 }
        let account = try await site.account()
        var cookies: [String] = []
        for _ in 0..<4 {
            cookies.append(try await site.logIn(remember: true).deviceCookie)
            site.time.advance(by: .hours(1))
        }
        #expect(try await site.auth.devices(of: account.id).count == 3)
        #expect(try await site.resume(cookies[0]) == nil)
        #expect(try await site.resume(cookies[1]) != nil)
    }

    @Test func `a login that replaces a session takes its place`() async throws {
        let site = try await Site { $0.sessions.maximumPerAccount = 2 }
        try await site.account()
        let (first, second) = (try await site.logIn(), try await site.logIn())
        let third = try await site.logIn(replacing: second.session.id)
        #expect(try await site.isAlive(first))
        #expect(try await !site.isAlive(second))
        #expect(try await site.isAlive(third))
    }
}
