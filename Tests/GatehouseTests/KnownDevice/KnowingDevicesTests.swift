import GatehouseSQL
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Getting to know a device` {
    private func isKnown(_ device: KnownDeviceToken?, _ site: Site, _ name: String = "alice") async throws -> Bool {
        let token = try #require(device)
        let caller = Caller.browser.holding(token)
        let (devices, now) = (site.auth.devices, site.time.now)
        return try await site.store.read {
            try devices.device(of: caller, typedKey: Array(name.utf8), in: $0, at: now) != nil
        }
    }

    @Test func `every login with a password makes the browser known, nothing else does`() async throws {
        let site = try await Site()
        let request = RegistrationRequest(username: "alice", password: Site.password)
        let signedUp = try await site.auth.registerAndLogIn(request, caller: .browser)
        #expect(try await isKnown(signedUp.knownDevice, site))
        let session = try await site.logIn(remember: true, from: .browser.holding(signedUp))
        #expect(session.knownDevice?.value.expose() == signedUp.knownDevice?.value.expose(), "the same browser")
        let loaded = LoadedSession(session: session.session, account: session.account)
        let confirmed = try await site.auth.confirm(password: Site.password, in: loaded, caller: .number(1))
        guard case .loggedIn(let fresh) = confirmed else { throw Rejected() }
        #expect(try await isKnown(fresh.knownDevice, site))
        #expect(try await site.count("known_devices") == 2)

        site.time.advance(by: .hours(1))
        let resumed = try #require(try await site.resume(session.deviceCookie))
        #expect(resumed.knownDevice == nil)
        let account = session.account.id
        let issued = try await site.auth.issueSession(for: account, reason: "test", fresh: false, caller: .browser)
        #expect(issued.knownDevice == nil)
        try await site.expectRejected("wrong", from: .number(2))
        #expect(try await site.count("known_devices") == 2, "a stranger makes no row")
    }

    /// Promise: a device token that an account does not know is never taken over; the browser gets a fresh one, and whoever
    /// planted or copied the old one holds nothing.
    @Test func `what was planted is replaced at the login`() async throws {
        let site = try await Site()
        try await site.account()
        try await site.account("mallory")
        let planted = try await site.logIn("mallory")
        let session = try await site.logIn(from: .browser.holding(planted))
        #expect(session.knownDevice?.value.expose() != planted.knownDevice?.value.expose())
        for name in ["alice", "mallory"] {
            #expect(try await !isKnown(planted.knownDevice, site, name))
            #expect(try await isKnown(session.knownDevice, site, name), "one browser, both accounts")
        }
        let invented = Caller.at("192.0.2.10", device: String(repeating: "A", count: 43))
        let next = try await site.logIn(from: invented)
        #expect(next.knownDevice?.value.expose() != invented.device?.expose())
        #expect(try await site.count("known_devices") == 3)
    }

    @Test func `another token is no way around the device's count`() async throws {
        let site = try await Site()
        try await site.account()
        try await site.account("mallory")
        let stolen = try await site.logIn()
        for _ in 0..<5 { #expect(try await site.refusal(from: .browser.holding(stolen)) == nil) }
        let moved = try await site.logIn("mallory", from: .browser.holding(stolen))
        #expect(try await isKnown(moved.knownDevice, site))
        let refusal = try await site.refusal(from: .browser.holding(moved))
        #expect(refusal == .throttled(retryAfter: .seconds(1)))
    }

    @Test(arguments: [
        "", "A", String(repeating: "A", count: 42), String(repeating: "A", count: 44),
        String(repeating: "!", count: 43),
        String(repeating: "\u{E9}", count: 43), String(repeating: "A", count: 42) + "\u{0}",
    ])
    func `what cannot be a token is as good as none`(value: String) async throws {
        let site = try await Site()
        try await site.account()
        let caller = Caller.at("192.0.2.10", device: value)
        let session = try await site.logIn(from: caller)
        #expect(try await isKnown(session.knownDevice, site))
        #expect(try await site.count("known_devices") == 1)
    }

    /// Promise: a new password makes every device of the account unknown but the one that set it.
    @Test func `a new password forgets them`() async throws {
        let site = try await Site()
        try await site.account()
        let (first, second) = (try await site.logIn(from: .number(1)), try await site.logIn(from: .number(2)))
        let loaded = LoadedSession(session: first.session, account: first.account)
        let changed = try await site.auth.changePassword(
            current: Site.password, new: "copper willow stairs 91", in: loaded, caller: .number(1).holding(first))
        guard case .loggedIn(let next) = changed else { throw Rejected() }
        #expect(try await !isKnown(second.knownDevice, site))
        #expect(try await !isKnown(first.knownDevice, site))
        #expect(try await isKnown(next.knownDevice, site))
        #expect(try await site.count("known_devices") == 1)
    }

    @Test func `ending sessions leaves them known, deleting the account does not`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let session = try await site.logIn()
        try await site.auth.endSessions(of: account.id)
        try await site.auth.disable(account.id)
        try await site.auth.enable(account.id)
        #expect(try await isKnown(session.knownDevice, site))
        try await site.auth.delete(account.id)
        #expect(try await site.count("known_devices") == 0)
        try await site.account()
        #expect(try await !isKnown(session.knownDevice, site), "nor does a new account of that name know it")
    }

    /// ASVS: 14.2.7.
    @Test func `90 days without a login forget one, and the sweep deletes it`() async throws {
        let site = try await Site()
        try await site.account()
        let (kept, lost) = (try await site.logIn(from: .number(1)), try await site.logIn(from: .number(2)))
        site.time.advance(by: .days(89))
        _ = try await site.logIn(from: .number(1).holding(kept))
        site.time.advance(by: .days(1) - .microseconds(1))
        #expect(try await isKnown(lost.knownDevice, site))
        site.time.advance(by: .microseconds(1))
        #expect(try await !isKnown(lost.knownDevice, site))
        #expect(try await isKnown(kept.knownDevice, site))
        await site.auth.sweep()
        #expect(try await site.count("known_devices") == 1)
        let back = try await site.logIn(from: .number(2).holding(lost))
        #expect(try await isKnown(back.knownDevice, site))
    }

    @Test func `one that was forgotten in time comes back under its row`() async throws {
        let site = try await Site()
        try await site.account()
        let old = try await site.logIn()
        site.time.advance(by: .days(91))
        let back = try await site.logIn(from: .browser.holding(old))
        #expect(back.knownDevice?.value.expose() != old.knownDevice?.value.expose())
        #expect(try await isKnown(back.knownDevice, site))
        #expect(try await site.count("known_devices") == 1)
    }

    @Test func `an account knows the 20 that were used last, also when many come at once`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let first = try await site.logIn(from: .number(0))
        site.time.advance(by: .seconds(1))
        let used = try await site.logIn(from: .number(1))
        for number in 2..<21 {
            site.time.advance(by: .seconds(1))
            _ = try await site.logIn(from: .number(1).holding(used))
            _ = try await site.logIn(from: .number(number))
        }
        #expect(try await site.count("known_devices") == 20)
        #expect(try await !isKnown(first.knownDevice, site))
        #expect(try await isKnown(used.knownDevice, site))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 100..<140 {
                group.addTask {
                    _ = try await site.auth.issueSession(for: account.id, reason: "test", caller: .number(number))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await site.count("known_devices") == 20)
    }

    @Test func `nothing is known when the login cannot be stored`() async throws {
        let site = try await Site()
        try await site.account()
        site.store.failCommit(skipping: 1)
        await #expect(throws: AuthError.unavailable("the commit failed")) { try await site.logIn() }
        #expect(try await site.count("known_devices") == 0)
    }
}
