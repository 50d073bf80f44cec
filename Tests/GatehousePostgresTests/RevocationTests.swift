import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@testable import GatehousePostgres

@Suite("Revocations on every server", .timeLimit(.minutes(2)))
struct RevocationTests {
    private let database: OwnDatabase
    private let first: Server
    private let second: Server
    private let account: Account
    private let session: NewSession

    init() async throws {
        database = try OwnDatabase()
        first = try await Server(database.url)
        second = try await Server(database.url)
        account = try await first.account()
        try await first.auth.createRole("moderator", permissions: ["posts:*"])
        try await first.auth.grant("moderator", to: account.id)
        session = try await first.logIn()
        await second.isListening()
        try await second.keep(session)
    }

    /// ATK-18.
    ///
    /// Promise: what one server takes away (an account disabled or deleted, a role, a permission, a password, a session)
    /// is refused by every other one, although it is cached there.
    ///
    /// ASVS: 7.4.2, 8.3.2.
    @Test(arguments: [
        "disable", "delete", "end sessions", "log out", "change password", "role", "permission", "whole role",
    ])
    func `what one server takes away the other refuses`(change: String) async throws {
        let words = second.store.words()
        let auth = first.auth
        let current = LoadedSession(session: session.session, account: session.account)
        switch change {
        case "disable": try await auth.disable(account.id)
        case "delete": try await auth.delete(account.id)
        case "end sessions": try await auth.endSessions(of: account.id)
        case "log out": try await auth.logOut(current, deviceCookie: nil, caller: Server.caller)
        case "change password":
            _ = try await auth.changePassword(
                current: Server.password, new: "another long sentence 77", in: current, caller: Server.caller)
        case "permission": try await auth.deny("posts:*", to: "moderator")
        case "whole role": try await auth.deleteRole("moderator")
        default: try await auth.revoke("moderator", from: account.id)
        }
        for await word in words where word == .revoked([account.id]) { break }
        let found = try await second.load(session)
        if ["role", "permission", "whole role"].contains(change) {
            #expect(found?.account.roles == (change == "permission" ? ["moderator"] : []))
            #expect(found?.account.permissions == PermissionSet.none)
        } else {
            #expect(found == nil)
        }
    }

    @Test func `what takes nothing away is not told`() async throws {
        let stranger = try Stranger(at: database.url)
        try stranger.run("LISTEN gatehouse_revoked")
        let heard = stranger.notifications
        let other = try await first.account("bob")
        let own = try await first.logIn("bob", remember: true)
        _ = try await first.auth.logIn(LoginRequest(username: "bob", password: "wrong"), caller: Server.caller)
        #expect(try await first.isAlive(own))
        await first.auth.flush()
        await first.auth.sweep()
        try await first.auth.enable(other.id)
        try stranger.run("SELECT 1")
        #expect(heard.all == [])
        try await first.auth.disable(other.id)
        try stranger.run("SELECT 1")
        #expect(heard.all == [other.id.description])
    }

    @Test func `many accounts at once are one word for everybody`() async throws {
        let stranger = try Stranger(at: database.url)
        try stranger.run("LISTEN gatehouse_revoked")
        let ids = (0..<6).map { _ in newAccount().id }
        let words = second.store.words()
        try await first.store.base.write { transaction in for id in ids { try transaction.revoke(id) } }
        for await word in words where word == .everything { break }
        try stranger.run("SELECT 1")
        // There was no statement to commit; the word goes out all the same.
        #expect(stranger.notifications.all == ["*"])
        try await first.store.base.write { transaction in for id in ids.prefix(5) { try transaction.revoke(id) } }
        try stranger.run("SELECT 1")
        #expect(stranger.notifications.all == ["*"] + ids.prefix(5).map(\.description))
    }

    /// Promise: what another server took away while a request read its session is never cached as it was before.
    @Test func `a stale fill is not kept`() async throws {
        let other = try await first.account("bob")
        let own = try await first.logIn("bob")
        let (auth, store) = (first.auth, second.store)
        store.afterNextRead {
            let words = store.words()
            try await auth.disable(other.id)
            for await word in words where word == .revoked([other.id]) { break }
        }
        #expect(try await second.isAlive(own), "this request began before the change")
        #expect(try await !second.isAlive(own))
    }

    @Test func `a word that cannot be understood empties the cache`() async throws {
        let words = second.store.words()
        try Stranger(at: database.url).run("NOTIFY gatehouse_revoked, 'nonsense'")
        for await word in words where word == .everything { break }
        let reads = second.store.reads
        #expect(try await second.isAlive(session))
        #expect(second.store.reads == reads + 1)
    }

    /// Promise: a session that is used on one server does not look idle to another one.
    @Test func `31 minutes of use on one server log nobody out on the other`() async throws {
        let time = TestClock()
        let own = try OwnDatabase()
        let used = try await Server(own.url, clock: time.clock)
        let idle = try await Server(own.url, clock: time.clock)
        _ = try await used.account()
        let (session, forgotten) = (try await used.logIn(), try await used.logIn())
        await idle.isListening()
        try await idle.keep(session)
        #expect(try await idle.isAlive(forgotten))
        for _ in 0..<31 {
            time.advance(by: .minutes(1))
            #expect(try await used.isAlive(session))
            await used.auth.flush()
        }
        // Its cache may answer, and knows of no use since the beginning.
        await idle.isListening()
        let reads = idle.store.reads
        #expect(try await idle.isAlive(session))
        #expect(idle.store.reads == reads + 1)
        #expect(try await !idle.isAlive(forgotten))
    }
}
