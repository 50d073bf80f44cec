import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// features.md A03.
@Suite struct `What people log in with` {
    @Test(arguments: [IdentifierPolicy.email, .both])
    func `one field takes the name and the address`(identifiers: IdentifierPolicy) async throws {
        let mail = try await MailSite { $0.identifiers = identifiers }
        let alice = try await mail.account()
        for typed in ["alice", "ALICE", MailSite.alice, "Alice@Example.ORG"] {
            #expect(try await mail.site.tryLogIn(typed)?.account.id == alice.id, "\(typed)")
        }
        for typed in ["alice@example.com", "@", "alice@", "@alice", "alice@example.org@example.org"] {
            #expect(try await mail.site.tryLogIn(typed, from: .number(3)) == nil, "\(typed)")
        }
    }

    @Test func `where people have names only, an address opens nothing`() async throws {
        let (mail, _) = try await MailSite.withAlice()
        #expect(try await mail.site.tryLogIn(MailSite.alice) == nil)
    }

    /// ATK-30.
    ///
    /// Promise: a login by address costs one password hash, whoever is named.
    @Test func `every try costs one hash`() async throws {
        let mail = try await MailSite { $0.identifiers = .both }
        _ = try await mail.account()
        for (number, typed) in [MailSite.alice, "alice", "nobody@example.org", "nobody", "@@", ""].enumerated() {
            let runs = try await mail.site.runs {
                let session = try await mail.site.tryLogIn(typed, "wrong", from: .number(number))
                #expect(session == nil)
            }
            #expect(runs == 1, "\(typed)")
        }
    }

    /// Promise: every spelling of an address is one account and one bucket of guesses, known or not.
    @Test(arguments: [MailSite.alice, "nobody@example.org"])
    func `spellings of one address are guessed at together`(address: String) async throws {
        let mail = try await MailSite { $0.identifiers = .email }
        _ = try await mail.account()
        let spellings = [address, address.uppercased(), "A" + address.dropFirst(), "N" + address.dropFirst(), address]
        for _ in 0..<5 { try await mail.site.expectRejected("wrong", as: address) }
        for typed in spellings where typed.lowercased() == address {
            await #expect(throws: AuthError.self) { try await mail.site.tryLogIn(typed) }
        }
    }

    /// Promise: failing at a name does not show by the waiting whose address it is.
    @Test func `a name and its address are held up apart`() async throws {
        let mail = try await MailSite { $0.identifiers = .both }
        _ = try await mail.account()
        for _ in 0..<5 { try await mail.site.expectRejected("wrong", as: MailSite.alice) }
        try await mail.site.expectRejected("wrong", as: "alice")
    }

    @Test func `a new password ends the waiting at the address, too`() async throws {
        let mail = try await MailSite { $0.identifiers = .email }
        _ = try await mail.account()
        for _ in 0..<5 { try await mail.site.expectRejected("wrong", as: MailSite.alice) }
        try await mail.auth.resetPassword(link: mail.forgot(), new: "amber kettle quarry 93", caller: .browser)
        #expect(try await mail.site.tryLogIn(MailSite.alice, "amber kettle quarry 93") != nil)
    }

    /// ATK-33.
    ///
    /// Promise: where people have names and addresses, a taken name is told and a known address never is; the address is
    /// the account's once it was confirmed.
    @Test func `with both, an address waits for its confirmation and is never told`() async throws {
        let mail = try await MailSite { $0.identifiers = .both }
        _ = try await mail.account()
        func register(_ name: String, _ email: String) async throws -> NewSession {
            let request = RegistrationRequest(username: name, email: email, password: Site.password)
            return try await mail.auth.registerAndLogIn(request, caller: .browser)
        }
        var rows: Set<[Int]> = []
        for (name, email) in [("zoe", "zoe@example.org"), ("eve", MailSite.alice)] {
            var counts: [Int] = []
            for table in ["one_time_tokens", "audit_events", "accounts", "sessions"] {
                counts.append(-(try await mail.site.count(table)))
            }
            let session = try await register(name, email)
            #expect(session.account.email == nil)
            for (place, table) in ["one_time_tokens", "audit_events", "accounts", "sessions"].enumerated() {
                counts[place] += try await mail.site.count(table)
            }
            rows.insert(counts)
        }
        #expect(rows.count == 1)
        #expect(await mail.mails(to: MailSite.alice).map(\.kind) == [.addressTaken])
        await expectRefused(.usernameTaken) {
            let password = "another one for the taken name"
            let request = RegistrationRequest(username: "ALICE", email: "new@example.org", password: password)
            _ = try await mail.auth.registerAndLogIn(request, caller: .browser)
        }
        let link = try await mail.link(to: "zoe@example.org", .changeAddress)
        try await mail.auth.confirmAddress(link: link, caller: .browser)
        #expect(try await mail.site.tryLogIn("zoe@example.org")?.account.username == "zoe")
    }

    @Test func `mails name nobody who has no name`() async throws {
        let mail = try await MailSite { $0.identifiers = .email }
        try await mail.auth.requestAccount(email: "zoe@example.org", browser: nil, caller: .browser)
        let link = try await mail.link(to: "zoe@example.org", .signUp)
        let request = RegistrationRequest(username: "", password: Site.password)
        let zoe = try await mail.auth.completeSignUp(link: link, request, caller: .browser).account
        _ = try await mail.forgot("zoe@example.org")
        let text = await mail.mails(to: "zoe@example.org").last?.body.plainText ?? ""
        #expect(!text.isEmpty && !text.contains(zoe.username))
    }
}
