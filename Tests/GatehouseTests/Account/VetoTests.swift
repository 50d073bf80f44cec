import Gatehouse
import GatehouseTesting
import Synchronization
import Testing

@testable import Gatehouse

@Suite struct `The application's own say` {
    private struct Broken: Error {}

    private let request = RegistrationRequest(username: "alice", password: Site.password)

    /// Promise: an application can refuse a registration; nothing is stored but the refusal.
    @Test func `a registration can be refused with a reason`() async throws {
        let asked = Mutex<[String]>([])
        let site = try await Site { configuration in
            configuration.beforeRegister = { request, caller in
                asked.withLock { $0.append("\(request.username) \(caller.address) \(request.extra)") }
                throw AuthError.forbidden("Only members of the choir can register.")
            }
        }
        let hashes = try await site.runs {
            let error = await #expect(throws: AuthError.self) {
                try await site.auth.registerAndLogIn(request, caller: .browser)
            }
            #expect(error?.category == .forbidden && error?.code == "vetoed")
            #expect(error?.publicMessage == "Only members of the choir can register.")
        }
        #expect(hashes == 0, "it is asked before anything is hashed")
        #expect(asked.withLock { $0 } == ["alice 192.0.2.10 [:]"])
        for table in ["accounts", "passwords", "sessions"] { #expect(try await site.count(table) == 0) }
        let record = try await site.record()
        #expect(record.map(\.kind) == [.registerVetoed] && site.log.kinds == [.registerVetoed])
        #expect(record[0].detail == "Only members of the choir can register." && record[0].name.isEmpty)
    }

    @Test func `something to mend names its field`() async throws {
        let site = try await Site {
            $0.beforeRegister = { _, _ in throw AuthError.refused("This invitation is used up.", field: "invitation") }
        }
        let error = await #expect(throws: AuthError.self) { try await site.auth.register(request, caller: .browser) }
        #expect(error?.category == .invalid && error?.field == "invitation")
        #expect(site.log.kinds == [.registerVetoed])
    }

    /// Promise: an application can refuse a login, which is told only to who knows the password.
    @Test func `a login can be refused, after the password was right`() async throws {
        let asked = Mutex(0)
        let site = try await Site { configuration in
            configuration.beforeLogIn = { account, _ in
                asked.withLock { $0 += 1 }
                if account.username == "alice" { throw AuthError.forbidden("Your membership is over.") }
            }
        }
        let alice = try await site.account("alice")
        try await site.account("bob")
        try await site.expectRejected("wrong")
        try await site.expectRejected("wrong", as: "nobody")
        #expect(asked.withLock { $0 } == 0)
        await #expect(throws: AuthError.forbidden("Your membership is over.")) { try await site.logIn() }
        #expect(try await site.count("sessions") == 0)
        _ = try await site.logIn("bob")
        #expect(asked.withLock { $0 } == 2)
        let veto = try #require(try await site.record(of: alice).first { $0.kind == .loginVetoed })
        #expect(veto.detail == "Your membership is over." && veto.client == "192.0.2.10")
    }

    @Test func `a registration signs in only whom it lets in, and the account stays`() async throws {
        let isMember = Mutex(false)
        let site = try await Site { configuration in
            configuration.beforeLogIn = { account, _ in
                guard isMember.withLock({ $0 }) else { throw AuthError.forbidden("\(account.username) must wait.") }
            }
        }
        for _ in 0..<2 {
            await #expect(throws: AuthError.forbidden("alice must wait.")) {
                try await site.auth.registerAndLogIn(request, caller: .browser)
            }
        }
        #expect(try await site.count("accounts") == 1)
        #expect(try await site.count("sessions") == 0)
        #expect(site.log.kinds == [.registered, .loginVetoed, .loginVetoed])
        isMember.withLock { $0 = true }
        let bob = RegistrationRequest(username: "bob", password: Site.password)
        let session = try await site.auth.registerAndLogIn(bob, caller: .browser)
        #expect(try await site.isAlive(session))
        #expect(site.log.kinds.suffix(2) == [.registered, .loggedIn])
    }

    /// ASVS: 6.3.4.
    @Test func `a remembered device is no way around it`() async throws {
        let isOver = Mutex(false)
        let site = try await Site { configuration in
            configuration.beforeLogIn = { _, _ in
                if isOver.withLock({ $0 }) { throw AuthError.forbidden("Your membership is over.") }
            }
        }
        let account = try await site.account()
        let session = try await site.logIn(remember: true)
        #expect(try await site.isAlive(session))
        site.time.advance(by: .minutes(1))
        isOver.withLock { $0 = true }
        for _ in 0..<3 {
            guard case .vetoed = try await site.auth.resume(deviceCookie: session.deviceCookie, caller: .browser) else {
                Issue.record("the device was let in")
                return
            }
        }
        #expect(try await site.record(of: account).allSatisfy { $0.kind != .loginVetoed }, "a GET writes no row")
        await site.auth.flush()
        let veto = try #require(try await site.record(of: account).first { $0.kind == .loginVetoed })
        #expect(veto.count == 3)
        isOver.withLock { $0 = false }
        #expect(try await site.resume(session.deviceCookie) != nil, "the device was not forgotten")
    }

    @Test func `an old token that comes back is a theft, whatever the application would say`() async throws {
        let isOver = Mutex(false)
        let site = try await Site { configuration in
            configuration.beforeLogIn = { _, _ in
                if isOver.withLock({ $0 }) { throw AuthError.forbidden("Your membership is over.") }
            }
        }
        let account = try await site.account()
        let old = try await site.logIn(remember: true).deviceCookie
        let session = try #require(try await site.resume(old))
        #expect(try await site.isAlive(session))
        site.time.advance(by: .minutes(1))
        isOver.withLock { $0 = true }
        guard case .forgotten = try await site.auth.resume(deviceCookie: old, caller: .browser) else {
            Issue.record("the theft was not seen")
            return
        }
        #expect(try await site.record(of: account).contains { $0.kind == .rememberTheft })
        #expect(try await site.count("devices") == 0)
    }

    @Test func `what is no token of a device asks nobody`() async throws {
        let asked = Mutex(0)
        let site = try await Site { $0.beforeLogIn = { _, _ in asked.withLock { $0 += 1 } } }
        try await site.account()
        let cookie = try await site.logIn(remember: true).deviceCookie
        let before = asked.withLock { $0 }
        for wrong in ["", "x", String(cookie.dropLast()) + (cookie.hasSuffix("A") ? "B" : "A")] {
            #expect(try await site.resume(wrong) == nil)
        }
        #expect(asked.withLock { $0 } == before)
    }

    /// Promise: what the application's check could not tell is refused, never let through.
    @Test func `a check that fails lets nobody in`() async throws {
        let site = try await Site { configuration in
            configuration.beforeRegister = { _, _ in throw Broken() }
            configuration.beforeLogIn = { _, _ in throw Broken() }
        }
        try await site.account("bob")
        for attempt in [
            { _ = try await site.auth.register(request, caller: .browser) }, { _ = try await site.logIn("bob") },
        ] {
            let error = await #expect(throws: AuthError.self) { try await attempt() }
            #expect(error?.category == .unavailable && error?.reason.contains("Broken") == true)
        }
        #expect(try await site.count("sessions") == 0)
        #expect(try await site.count("accounts") == 1)
        #expect(site.log.kinds == [.registered])
    }

    @Test func `it is asked outside of every transaction`() async throws {
        let site = try await Site()
        let store = site.store
        let asking = try await Site(beside: site) { configuration in
            configuration.beforeRegister = { _, _ in try await store.write { _ in } }
            configuration.beforeLogIn = { _, _ in try await store.write { _ in } }
        }
        // With a transaction under way the writer would be taken, and this would end in a timeout.
        _ = try await asking.auth.registerAndLogIn(request, caller: .browser)
        _ = try await asking.logIn()
    }

    @Test func `an operator is not asked`() async throws {
        let site = try await Site { $0.beforeRegister = { _, _ in throw AuthError.forbidden("No.") } }
        try await site.account("bob")
        #expect(try await site.count("accounts") == 1)
    }
}
