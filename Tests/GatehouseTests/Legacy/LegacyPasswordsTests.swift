import Gatehouse
import GatehouseTesting
import Synchronization
import Testing

@testable import Gatehouse

/// U03: the system before is asked at the first login.
@Suite struct `A system before` {
    /// Knows passwords by name, and who was asked about.
    private final class OldSystem: LegacyPasswords {
        let passwords: [String: String]
        let answer: @Sendable (LegacyQuestion) -> LegacyAnswer
        let asked = Mutex<[String]>([])
        let isDown = Atomic(false)

        init(
            _ passwords: [String: String],
            answer: @escaping @Sendable (LegacyQuestion) -> LegacyAnswer = {
                .acceptedAs(LegacyAccount(username: $0.name))
            }
        ) {
            self.passwords = passwords
            self.answer = answer
        }

        func check(_ question: LegacyQuestion) async throws -> LegacyAnswer {
            asked.withLock { $0.append(question.name) }
            if isDown.load(ordering: .relaxed) { throw Down() }
            return passwords[question.name] == question.password.expose() ? answer(question) : .rejected
        }
    }

    private struct Down: Error {}

    private func site(_ old: OldSystem, _ configure: (inout AuthConfiguration) -> Void = { _ in }) async throws -> Site
    {
        try await Site {
            $0.legacyPasswords = old
            configure(&$0)
        }
    }

    /// Promise: the system before is asked only about names that have no password here.
    @Test func `somebody unknown here moves over at the first login, and is not asked about again`() async throws {
        let old = OldSystem(["ada": "old pass"])
        let site = try await site(old)
        let cost = try await site.runs { _ = try await site.logIn("ada", "old pass") }
        #expect(cost == 2, "the dummy, and the new hash")
        let account = try await site.auth.account(named: "ada")
        #expect(try await site.hash(of: account)?.hasPrefix("$argon2id$") == true)
        #expect(site.log.kinds == [.registered, .passwordMigrated, .loggedIn])
        #expect(try await site.tryLogIn("ada", "old pass") != nil)
        try await site.expectRejected("other", as: "ada")
        #expect(old.asked.withLock { $0 } == ["ada"])
    }

    @Test func `a wrong password costs the same for a name that it knows and one that nobody knows`() async throws {
        let old = OldSystem(["ada": "old pass"])
        let site = try await site(old)
        for name in ["ada", "nobody"] {
            let cost = try await site.runs { try await site.expectRejected("wrong", as: name) }
            #expect(cost == 1)
        }
        #expect(old.asked.withLock { $0 } == ["ada", "nobody"])
        #expect(try await site.count("accounts") == 0)
    }

    @Test func `an account without a password gets the one that the system before knows`() async throws {
        let old = OldSystem(["ada": "old pass"], answer: { _ in .accepted })
        let site = try await site(old)
        let plan = ImportPlan(.csv)
        _ = try await site.auth.importAccounts(from: ListedRows([["username": "ada"]]), plan)
        #expect(try await site.tryLogIn("ada", "old pass") != nil)
        try await site.expectRejected("old pass", as: "nobody", from: .number(1))
        #expect(try await site.count("accounts") == 1)
    }

    /// Promise: a system before that cannot be asked lets nobody in.
    @Test func `what cannot be asked is refused, for everybody alike`() async throws {
        let old = OldSystem(["ada": "old pass"])
        let site = try await site(old)
        try await site.account("alice")
        old.isDown.store(true, ordering: .relaxed)
        for name in ["ada", "nobody"] {
            let error = await #expect(throws: AuthError.self) { _ = try await site.tryLogIn(name, "old pass") }
            #expect(error?.category == .unavailable)
        }
        #expect(try await site.tryLogIn("alice", from: .number(2)) != nil, "who has a password here needs nobody")
        #expect(try await site.count("accounts") == 1)
    }

    @Test func `an account that may not sign in stays out`() async throws {
        let old = OldSystem(["ada": "old pass"], answer: { _ in .accepted })
        let site = try await site(old)
        _ = try await site.auth.importAccounts(
            from: ListedRows([["username": "ada", "status": "disabled"]]), ImportPlan(.csv))
        try await site.expectRejected("old pass", as: "ada")
        #expect(try await site.hash(of: site.auth.account(named: "ada")) == nil)
    }

    /// Promise: the system before can answer only for the name that was asked about.
    @Test func `an answer about another account is refused`() async throws {
        let old = OldSystem(["ada": "old pass"]) { _ in .acceptedAs(LegacyAccount(username: "alice")) }
        let site = try await site(old)
        try await site.account("alice")
        let error = await #expect(throws: AuthError.self) { _ = try await site.tryLogIn("ada", "old pass") }
        #expect(error?.category == .unavailable)
        #expect(try await site.count("sessions") == 0)
    }

    @Test func `the application's veto holds for who moves over`() async throws {
        let old = OldSystem(["ada": "old pass"])
        let site = try await site(old) { $0.beforeLogIn = { _, _ in throw AuthError.forbidden("Not today.") } }
        await #expect(throws: AuthError.forbidden("Not today.")) { _ = try await site.tryLogIn("ada", "old pass") }
        #expect(try await site.count("sessions") == 0)
    }
}
