import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// features.md A03, M12.
@Suite struct `Signing up by mail` {
    private static let zoe = "zoe@example.org"

    private func site() async throws -> MailSite {
        try await MailSite { $0.identifiers = .email }
    }

    private func ask(
        _ mail: MailSite, _ address: String = zoe, browser: Secret<String>? = nil, from caller: Caller = .browser
    ) async throws {
        try await mail.auth.requestAccount(email: address, browser: browser, caller: caller)
    }

    private func request(_ password: String = Site.password) -> RegistrationRequest {
        RegistrationRequest(username: "", password: password)
    }

    /// Promise: where people are known by mail address, an account begins with the link that was mailed there, and its
    /// address is confirmed.
    @Test func `the link makes an account with a confirmed address and signs in`() async throws {
        let mail = try await site()
        try await ask(mail)
        #expect(try await mail.site.count("accounts") == 0)
        let link = try await mail.link(to: Self.zoe, .signUp)
        let offer = try #require(try await mail.auth.signUpOffer(link: link))
        #expect(offer.address?.text == Self.zoe && !offer.asksUsername)
        let session = try await mail.auth.completeSignUp(link: link, request(), caller: .browser)
        #expect(session.account.email == Self.zoe)
        #expect(session.account.emailVerifiedAt == mail.time.now)
        #expect(session.account.shownName(.email) == Self.zoe)
        #expect(try await mail.site.isAlive(session))
        #expect(try await mail.site.tryLogIn("ZOE@Example.org") != nil)
        #expect(await mail.mails(to: Self.zoe).count == 1)
        await expectRefused(.deadLink) {
            _ = try await mail.auth.completeSignUp(link: link, self.request(), caller: .browser)
        }
    }

    @Test func `the code does what the link does, in the browser that asked`() async throws {
        let mail = try await site()
        try await ask(mail, browser: mail.browser)
        let code = try await mail.code(to: Self.zoe, .signUp)
        await expectRefused(.wrongCode) {
            _ = try await mail.auth.signUpLink(code: code, browser: Secret("another"), caller: .browser)
        }
        let link = try await mail.auth.signUpLink(code: code, browser: mail.browser, caller: .browser)
        let session = try await mail.auth.completeSignUp(link: link.expose(), request(), caller: .browser)
        #expect(session.account.email == Self.zoe)
    }

    /// ATK-33.
    ///
    /// Promise: whether an address has an account does not show when somebody signs up with it: the same rows are
    /// written, nothing is hashed, and the owner gets a mail.
    @Test func `the same rows for every address, and the owner of a known one is told`() async throws {
        let mail = try await site()
        _ = try await mail.account()
        _ = try await mail.account("una", email: "una@example.org", verified: false)
        let disabled = try await mail.account("dora", email: "dora@example.org")
        try await mail.auth.disable(disabled.id)
        let tables = ["one_time_tokens", "audit_events", "throttles", "accounts", "sessions"]
        var changes: Set<[Int]> = []
        for (number, address) in [Self.zoe, MailSite.alice, "una@example.org", "dora@example.org"].enumerated() {
            var before: [Int] = []
            for table in tables { before.append(try await mail.site.count(table)) }
            let runs = try await mail.site.runs {
                try await ask(mail, address, browser: mail.browser, from: .number(number))
            }
            #expect(runs == 0, "\(address)")
            var after: [Int] = []
            for table in tables { after.append(try await mail.site.count(table)) }
            changes.insert(zip(after, before).map { $0 - $1 })
        }
        #expect(changes == [[2, 1, 3, 0, 0]])
        #expect(await mail.mails(to: Self.zoe).map(\.kind) == [.signUp])
        #expect(await mail.mails(to: MailSite.alice).map(\.kind) == [.accountExists])
        #expect(await mail.mails(to: "una@example.org").map(\.kind) == [.accountExists])
        #expect(await mail.mails(to: "dora@example.org").map(\.kind) == [.operatorAction], "she was disabled")
    }

    @Test func `the mail about a known address sets a new password`() async throws {
        let mail = try await MailSite { $0.identifiers = .email }
        _ = try await mail.account()
        try await ask(mail, "Alice@EXAMPLE.org")
        let link = try await mail.link(.accountExists)
        try await mail.auth.resetPassword(link: link, new: "amber kettle quarry 93", caller: .browser)
        #expect(try await mail.site.tryLogIn(MailSite.alice, "amber kettle quarry 93") != nil)
    }

    /// Promise: nobody can take an address by signing up with it first: what was asked for reserves nothing and holds no
    /// password.
    @Test func `an address that a stranger asked for stays its owner's`() async throws {
        let mail = try await site()
        try await ask(mail, from: .number(1))
        let strangers = try await mail.link(to: Self.zoe, .signUp)
        try await ask(mail, from: .number(2))
        let owners = try await mail.link(to: Self.zoe, .signUp)
        await expectRefused(.deadLink) {
            _ = try await mail.auth.completeSignUp(link: strangers, self.request(), caller: .number(1))
        }
        _ = try await mail.auth.completeSignUp(link: owners, request(), caller: .number(2))
        #expect(try await mail.site.count("accounts") == 1)
    }

    @Test func `24 hours and not a moment longer, and the row goes`() async throws {
        let mail = try await site()
        try await ask(mail)
        let link = try await mail.link(to: Self.zoe, .signUp)
        mail.time.advance(by: .hours(24) - .microseconds(1))
        #expect(try await mail.auth.signUpOffer(link: link) != nil)
        mail.time.advance(by: .microseconds(1))
        await expectRefused(.deadLink) {
            _ = try await mail.auth.completeSignUp(link: link, self.request(), caller: .browser)
        }
        await mail.auth.sweep()
        #expect(try await mail.site.count("one_time_tokens") == 0)
    }

    @Test func `a weak password uses nothing up, and the address is no password`() async throws {
        let mail = try await site()
        try await ask(mail)
        let link = try await mail.link(to: Self.zoe, .signUp)
        let offer = try #require(try await mail.auth.signUpOffer(link: link))
        for weak in ["short", Self.zoe] {
            await #expect(throws: AuthError.self) {
                try await mail.auth.completeSignUp(link: link, self.request(weak), caller: .browser)
            }
            #expect(mail.auth.problems(with: request(weak), for: offer).map(\.field) == ["password"])
        }
        _ = try await mail.auth.completeSignUp(link: link, request(), caller: .browser)
    }

    @Test func `what the application writes fails with the account, and the link still works`() async throws {
        let mail = try await MailSite {
            $0.identifiers = .email
            $0.onRegister = { _, _, extra in
                guard extra["age"] == "18" else { throw AuthError.refused("How old are you?", field: "age") }
            }
        }
        try await ask(mail)
        let link = try await mail.link(to: Self.zoe, .signUp)
        await #expect(throws: AuthError.self) {
            try await mail.auth.completeSignUp(link: link, self.request(), caller: .browser)
        }
        #expect(try await mail.site.count("accounts") == 0)
        var form = request()
        form.extra["age"] = "18"
        _ = try await mail.auth.completeSignUp(link: link, form, caller: .browser)
    }

    @Test func `an address that got an account meanwhile gets no second one`() async throws {
        let mail = try await site()
        try await ask(mail)
        let link = try await mail.link(to: Self.zoe, .signUp)
        _ = try await mail.account("zoe", email: Self.zoe)
        await expectRefused(.emailTaken) {
            _ = try await mail.auth.completeSignUp(link: link, self.request(), caller: .browser)
        }
    }

    /// Promise: of many uses of one link to make an account at the same moment, one makes it.
    @Test func `20 at once make one account`() async throws {
        let mail = try await MailSite {
            $0.identifiers = .email
            $0.throttle = .unlimitedForDevelopment
        }
        try await ask(mail)
        let link = try await mail.link(to: Self.zoe, .signUp)
        let made = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask {
                    (try? await mail.auth.completeSignUp(link: link, self.request(), caller: .number(number))) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        #expect(try await mail.site.count("accounts") == 1)
    }

    /// ATK-26.
    @Test func `an address gets three such mails an hour, and a client asks 30 times`() async throws {
        let mail = try await site()
        for number in 0..<10 { try await ask(mail, from: .number(number)) }
        #expect(await mail.mails(to: Self.zoe).count == 3)
        for number in 0..<30 { try await ask(mail, "x\(number)@example.org", from: .number(99)) }
        await #expect(throws: AuthError.self) { try await ask(mail, "y@example.org", from: .number(99)) }
    }

    /// ATK-42, ATK-43.
    @Test(arguments: [
        "", "zoe", "z\u{131}e@example.org", "zoe\u{FF20}example.org", "a@evil.test@corp.test",
        "\"a@corp.test\"@evil.test",
        "a@corp.test(.evil.test)", "a@[127.0.0.1]", "zoe@example.org ", "zoe@example.org\r\nBcc: x@evil.test",
    ])
    func `what is no address gets no mail`(typed: String) async throws {
        let mail = try await site()
        await #expect(throws: AuthError.self) { try await ask(mail, typed) }
        #expect(try await mail.site.count("outbox") == 0)
    }

    @Test func `a password at sign-up is refused where a link comes first`() async throws {
        let mail = try await site()
        let request = RegistrationRequest(username: "zoe", email: Self.zoe, password: Site.password)
        await expectRefused(.signUpByMail) { _ = try await mail.auth.register(request, caller: .browser) }
        await expectRefused(.signUpByMail) { _ = try await mail.auth.registerAndLogIn(request, caller: .browser) }
        #expect(try await mail.site.count("accounts") == 0)
    }

    @Test func `without a mailer nobody signs up by mail`() async throws {
        let site = try await Site { $0.identifiers = .email }
        await #expect(throws: AuthError.self) {
            try await site.auth.requestAccount(email: Self.zoe, browser: nil, caller: .browser)
        }
    }
}
