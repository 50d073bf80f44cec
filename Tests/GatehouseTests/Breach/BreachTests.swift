import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Passwords that became public` {
    private static let breached = "brittle lantern quarry 77"
    private static let other = "amber kettle meadow 31"

    private func site(_ list: ListOfBreaches) async throws -> Site {
        try await Site { $0.passwords.breached = list }
    }

    private func register(_ site: Site, _ password: String, from caller: Caller = .browser) async throws -> AuthError? {
        do {
            let request = RegistrationRequest(username: "alice", password: password)
            _ = try await site.auth.register(request, caller: caller)
            return nil
        } catch let error as AuthError {
            return error
        }
    }

    /// Promise: where an operator names a list of breached passwords, none of them is set at sign-up, at a change or by an
    /// operator.
    ///
    /// ASVS: 6.2.12.
    @Test func `a breached password is refused wherever one is set`() async throws {
        let list = ListOfBreaches(Self.breached)
        let site = try await site(list)
        #expect(try await register(site, Self.breached) == .weakPassword(.breached))
        #expect(try await site.count("accounts") == 0)
        let request = RegistrationRequest(username: "alice", password: Self.breached)
        await #expect(throws: AuthError.weakPassword(.breached)) { try await site.auth.createAccount(request) }
        try await site.account()
        let session = try await site.logIn()
        let loaded = try #require(await site.load(session))
        await #expect(throws: AuthError.weakPassword(.breached)) {
            _ = try await site.auth.changePassword(
                current: Site.password, new: Self.breached, in: loaded, caller: .browser)
        }
        #expect(try await site.tryLogIn() != nil, "the old one is still good")
        #expect(try await site.record().allSatisfy { $0.kind != .passwordUnchecked })
    }

    @Test func `a refused new password is no wrong guess at the current one`() async throws {
        let site = try await site(ListOfBreaches(Self.breached))
        try await site.account()
        let loaded = try #require(await site.load(try await site.logIn()))
        for _ in 0..<10 {
            await #expect(throws: AuthError.weakPassword(.breached)) {
                _ = try await site.auth.changePassword(
                    current: Site.password, new: Self.breached, in: loaded, caller: .browser)
            }
        }
    }

    /// Promise: nobody is asked about a password before the try was counted, or about one that is refused anyway.
    @Test func `nobody is asked for what is refused anyway`() async throws {
        let list = ListOfBreaches(Self.breached)
        let site = try await site(list)
        #expect(try await register(site, "short") == .weakPassword(.tooShort(minimum: 15)))
        #expect(list.questions == 0)
        for _ in 0..<10 { #expect(try await register(site, Self.breached) == .weakPassword(.breached)) }
        #expect(list.questions == 10)
        #expect(try await register(site, Self.breached)?.category == .throttled)
        #expect(list.questions == 10)
        try await site.account("bob")
        let loaded = try #require(await site.load(try await site.logIn("bob")))
        let before = list.questions
        let outcome = try await site.auth.changePassword(
            current: "wrong", new: Self.other, in: loaded, caller: .browser)
        guard case .rejected = outcome else { throw Rejected() }
        #expect(list.questions == before)
    }

    /// Promise: a list of breached passwords that does not answer keeps nobody out, and the record names the accounts whose
    /// password was not looked up.
    ///
    /// ASVS: 16.5.2.
    @Test func `a list that does not answer lets the password pass, and the record says so`() async throws {
        let list = ListOfBreaches(failing: BreachError("lists.example.org: Timeout\r\nwas reached"))
        let site = try await site(list)
        #expect(try await register(site, Site.password) == nil)
        let account = try await site.auth.account(named: "alice")
        let session = try await site.logIn()
        let loaded = try #require(await site.load(session))
        let outcome = try await site.auth.changePassword(
            current: Site.password, new: Self.other, in: loaded, caller: .browser)
        guard case .loggedIn = outcome else { throw Rejected() }
        try await site.account("bob")
        let rows = try await site.record().filter { $0.kind == .passwordUnchecked }
        #expect(rows.map(\.detail) == Array(repeating: "lists.example.org: Timeout  was reached", count: 3))
        let bob = try await site.auth.account(named: "bob")
        #expect(rows.count { $0.accountID == account.id } == 2)
        #expect(rows.count { $0.accountID == bob.id } == 1)
    }

    @Test func `without a list nobody is asked and nothing is recorded`() async throws {
        let site = try await Site()
        #expect(try await register(site, Self.breached) == nil)
        #expect(try await site.record().allSatisfy { $0.kind != .passwordUnchecked })
    }

    /// FIPS 180-4's own example; the password is looked up as it is stored, in NFC.
    @Test func `the digest is SHA-1 in capitals`() {
        let digest = BreachDigest(of: Array("abc".utf8))
        #expect(digest.prefix == "A9993")
        #expect(String(decoding: digest.suffix.expose(), as: UTF8.self) == "E364706816ABA3E25717850C26C9CD0D89D")
        #expect(digest.all.expose().count == BreachDigest.length)
        #expect(!"\(digest)".contains("E3647"))
        var dumped = ""
        dump(digest, to: &dumped)
        #expect(!dumped.contains("69"), "65 is E, but no byte of it is shown: \(dumped)")
    }

    @Test func `one word typed on two keyboards is one breached password`() async throws {
        let site = try await site(ListOfBreaches("caf\u{E9} lantern quarry 77"))
        #expect(try await register(site, "cafe\u{301} lantern quarry 77") == .weakPassword(.breached))
    }
}
