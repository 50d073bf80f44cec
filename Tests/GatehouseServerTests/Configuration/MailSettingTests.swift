import Gatehouse
import Testing

@testable import GatehouseServer

@Suite struct MailSettingTests {
    @Test func `without a mail server no mail is sent`() async throws {
        #expect(try await settings([:]).auth.mail.mailer == nil)
        #expect(try await settings(["mail.from": "site@example.org"]).auth.mail.mailer == nil)
    }

    @Test func `a mail server and a sender are enough`() async throws {
        let given = ["mail.url": "smtp://mail.example.org", "mail.from": "site@example.org"]
        let settings = try await settings(given)
        #expect(settings.auth.mail.mailer != nil)
        #expect(settings.mail.isEncrypted)
    }

    @Test(arguments: [
        ["mail.url": "smtp://mail.example.org"],
        ["mail.user": "site", "mail.password": "hunter2hunter2"],
        ["mail.url": "smtp://h.example", "mail.from": "a@b.example", "mail.user": "site"],
        ["mail.url": "smtp://h.example", "mail.from": "a@b.example", "mail.password": "hunter2hunter2"],
        ["mail.url": "smtps://h.example", "mail.from": "a@b.example", "mail.tls": "off"],
        [
            "mail.url": "smtp://h.example", "mail.from": "a@b.example", "mail.tls": "off", "mail.user": "site",
            "mail.password": "hunter2hunter2",
        ],
    ])
    func `settings of mail that do not go together stop the start`(given: [String: String]) async throws {
        let failure = await #expect(throws: CommandFailure.self) { try await settings(given) }
        #expect(failure?.message.contains("mail.") == true)
        #expect(failure?.message.contains("hunter2") == false)
    }

    /// Promise: there is no mailbox where mail leaves, outside development, or where others than this machine come.
    @Test func `a mailbox is for development on one's own machine`() async throws {
        #expect(try await settings([:]).mailbox(isDevelopment: true)?.path == "gatehouse.db.mail")
        #expect(try await settings([:]).mailbox(isDevelopment: false) == nil)
        let sends = ["mail.url": "smtp://mail.example.org", "mail.from": "site@example.org"]
        #expect(try await settings(sends).mailbox(isDevelopment: true) == nil)
        let site = try await settings(["public.url": "https://login.example.org"])
        #expect(try site.mailbox(isDevelopment: true) == nil)
    }

    @Test func `the mailbox of a site on PostgreSQL holds nothing of the database's URL`() async throws {
        let settings = try await settings(["database": "postgres://site:hunter2@127.0.0.1/site"])
        #expect(try settings.mailbox(isDevelopment: true)?.path == "gatehouse.mail")
    }

    /// Promise: a site whose sign-up goes by mail does not start without a mail server.
    @Test(arguments: [["identifiers": "email"], ["identifiers": "both"], ["signup": "domain:example.org, example.net"]])
    func `sign-up by mail needs a mail server`(given: [String: String]) async throws {
        let mailless = try await settings(given)
        let failure = #expect(throws: CommandFailure.self) { try mailless.checkMail() }
        #expect(failure?.message.contains("mail.url") == true)
        let mail = ["mail.url": "smtp://mail.example.org", "mail.from": "site@example.org"]
        try await settings(given.merging(mail) { $1 }).checkMail()
        try await settings([:]).checkMail()
    }

    private func settings(_ given: [String: String]) async throws -> Settings {
        try await ConfigurationSources(commandLine: given).resolve().settings
    }
}
