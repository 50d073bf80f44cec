import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// B08: a keyed step before Argon2id, with keys that change.
@Suite struct `Peppered passwords` {
    private static let old = try? RootKey(startsAt: TestClock.start - .days(1))
    private static let new = try? RootKey(startsAt: TestClock.start)

    private func pepper(_ keys: RootKey?...) throws -> (inout AuthConfiguration) -> Void {
        let ring = try KeyRing(keys.compactMap(\.self))
        return { configuration in
            configuration.passwords.pepper = true
            configuration.keys = .keys(ring)
        }
    }

    private func stored(_ site: Site, _ account: Account) async throws -> PepperedHash? {
        try await site.hash(of: account).flatMap { PepperedHash($0) }
    }

    /// Promise: with a pepper, a copy of the database alone is not enough to guess passwords.
    @Test func `what is stored does not match the password without the key`() async throws {
        let site = try await Site(configure: pepper(Self.old))
        let account = try await site.account()
        let stored = try #require(try await stored(site, account))
        #expect(stored.key == Self.old?.id)
        #expect(stored.argon2id.utf8.starts(with: "$argon2id$v=19$m=8,t=1,p=1$".utf8))
        let bytes = try Password(Site.password).bytes
        #expect(!Argon2id.verify(bytes, against: stored.argon2id))
        let key = try #require(Self.old).derive(.passwordPepper)
        #expect(Argon2id.verify(key.authenticate(bytes).bytes, against: stored.argon2id))
        #expect(try await site.tryLogIn() != nil)
        #expect(try await site.tryLogIn("alice", "copper willow stairs 91") == nil)
    }

    @Test func `composed and decomposed spellings are one password`() async throws {
        let site = try await Site(configure: pepper(Self.old))
        let composed = RegistrationRequest(username: "zoe", password: "caf\u{E9} harbour tunnel 58")
        _ = try await site.auth.createAccount(composed, mustChangePassword: false)
        #expect(try await site.tryLogIn("zoe", "cafe\u{301} harbour tunnel 58") != nil)
    }

    /// K06.
    ///
    /// ASVS: 11.2.2, 13.3.4.
    @Test func `a new key ends no session, and the hash moves to it at the next login, once`() async throws {
        let before = try await Site(configure: pepper(Self.old))
        let account = try await before.account()
        let session = try await before.logIn(remember: true)
        let site = try await Site(beside: before, configure: pepper(Self.old, Self.new))
        #expect(try await site.isAlive(session))
        let costs = [
            try await site.runs { _ = try await site.logIn() }, try await site.runs { _ = try await site.logIn() },
        ]
        #expect(costs == [2, 1])
        #expect(try await stored(site, account)?.key == Self.new?.id)
        #expect(site.log.kinds == [.passwordRehashed, .loggedIn, .loggedIn])
        #expect(try await site.isAlive(session))
        #expect(try await site.resume(session.deviceCookie) != nil)
    }

    @Test func `turning it on or off changes each hash at the next login`() async throws {
        let plain = try await Site()
        let account = try await plain.account()
        let peppered = try await Site(beside: plain, configure: pepper(Self.old))
        #expect(try await peppered.tryLogIn() != nil)
        #expect(try await stored(peppered, account)?.key == Self.old?.id)
        let pepper = try pepper(Self.old)
        let off = try await Site(beside: plain) { configuration in
            pepper(&configuration)
            configuration.passwords.pepper = false
        }
        #expect(try await off.tryLogIn(from: .number(1)) != nil)
        #expect(try await off.hash(of: account)?.utf8.starts(with: "$argon2id$".utf8) == true)
        #expect(try await off.tryLogIn(from: .number(2)) != nil)
    }

    @Test func `a hash from Flask is verified without it and replaced by one with it`() async throws {
        let site = try await Site(configure: pepper(Self.old))
        let account = try await site.account()
        // hmac.new(b"salt", b"violet harbour tunnel 58", "sha256"), as Werkzeug before 3.0 stored it.
        let flask = "sha256$salt$d487b001c027f849c2da0189e23a9337b5d3f76c897de1366e6de3367dda5f13"
        try await site.store.write {
            try $0.setPasswordHash(flask, of: account.id, mustChange: false, at: TestClock.start)
        }
        #expect(try await site.tryLogIn("alice", "copper willow stairs 91") == nil)
        #expect(try await site.tryLogIn() != nil)
        #expect(try await stored(site, account)?.key == Self.old?.id)
    }

    /// Promise: a password whose key is missing is neither right nor wrong: the login is refused as not possible now.
    ///
    /// ASVS: 11.2.5.
    @Test func `without its key nothing is said about the password`() async throws {
        let before = try await Site(configure: pepper(Self.old))
        let account = try await before.account()
        let hash = try await before.hash(of: account)
        let site = try await Site(beside: before, configure: pepper(Self.new))
        for password in [Site.password, "wrong"] {
            let error = await #expect(throws: AuthError.self) {
                _ = try await site.tryLogIn("alice", password)
            }
            #expect(error?.category == .unavailable)
            #expect(error?.publicMessage.contains("key") == false)
        }
        #expect(site.log.kinds == [])
        #expect(try await site.hash(of: account) == hash)
        #expect(try await site.tryLogIn("nobody", "wrong") == nil)
    }

    @Test(arguments: [
        "hmac-sha256:", "hmac-sha256:0011", "hmac-sha256:001122334455667$argon2id$", "hmac-sha256:00112233445566zz$x",
    ])
    func `a record that is damaged rejects like a wrong password`(stored: String) async throws {
        let site = try await Site(configure: pepper(Self.old))
        let account = try await site.account()
        try await site.store.write {
            try $0.setPasswordHash(stored, of: account.id, mustChange: false, at: TestClock.start)
        }
        let cost = try await site.runs { try await site.expectRejected(Site.password) }
        #expect(cost == 1)
    }
}
