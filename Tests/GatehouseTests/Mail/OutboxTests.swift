import Foundation
import Gatehouse
import GatehouseSQL
import GatehouseTesting
import TestEngine
import Testing

@testable import Gatehouse

@Suite struct `The outbox` {
    private let mailer = RecordingMailer()

    private func site() async throws -> Site {
        try await Site { $0.mail.mailer = mailer }
    }

    private func message(to address: String = "ada@example.org", url: String = "https://app.example.org/x") throws
        -> MailMessage
    {
        try MailMessage(
            "test", to: EmailAddress(address), subject: "Test", body: MailBody([.link("Open", url: url)]))
    }

    private func send(_ site: Site, _ messages: MailMessage...) async throws {
        try await site.auth.write { flow in
            for message in messages { try flow.send(message) }
        }
    }

    private func queue(_ site: Site) async throws -> [OutboxEntry] {
        try await site.store.read { try $0.mail(after: nil, limit: 100) }
    }

    @Test func `a message leaves once, whole, and the outbox is empty`() async throws {
        let site = try await site()
        try await send(site, message())
        for _ in 0..<2 { await site.auth.deliverMail() }
        #expect(mailer.sent.count == 1)
        let mail = try #require(mailer.sent.first)
        #expect(mail.message.subject == "Test" && mail.message.kind == "test" && mail.createdAt == site.time.now)
        #expect(mailer.lastLink(to: "ada@example.org") == "https://app.example.org/x")
        #expect(mailer.lastLink(to: "eve@example.org") == nil)
        #expect(try await queue(site) == [])
    }

    /// Promise: a message is sent if, and only if, what it tells of was stored.
    @Test func `a flow that fails sends nothing`() async throws {
        let site = try await site()
        let message = try message()
        await #expect(throws: Rejected.self) {
            try await site.auth.write { flow in
                try flow.send(message)
                throw Rejected()
            }
        }
        site.store.failCommit()
        await #expect(throws: AuthError.self) { try await send(site, message) }
        await site.auth.deliverMail()
        #expect(mailer.sent.isEmpty)
    }

    @Test func `a site without a mailer writes none`() async throws {
        let site = try await Site()
        let message = try message()
        #expect(!site.auth.canSendMail)
        #expect(try await !site.auth.write { try $0.send(message) })
        #expect(try await queue(site) == [])
    }

    /// Promise: a mail server that is down delays mail and nothing else.
    @Test func `what cannot be sent now is tried after 1, 2, 4 minutes and so on, up to an hour`() async throws {
        let site = try await site()
        try await send(site, message())
        mailer.fail(.temporary("no connection"), .temporary("no connection"))
        await site.auth.deliverMail()
        var entry = try #require(try await queue(site).first)
        #expect(entry.attempts == 1 && entry.lastError == "no connection" && entry.claim == nil)
        #expect(entry.nextAt == site.time.now + .minutes(1))
        site.time.advance(by: .minutes(1) - .microseconds(1))
        await site.auth.deliverMail()
        #expect(try await queue(site) == [entry])
        site.time.advance(by: .microseconds(1))
        await site.auth.deliverMail()
        entry = try #require(try await queue(site).first)
        #expect(entry.attempts == 2 && entry.nextAt == site.time.now + .minutes(2))
        site.time.advance(by: .minutes(2))
        await site.auth.deliverMail()
        #expect(mailer.sent.count == 1)
        let waits = (1...9).map { MailPolicy().wait(afterTries: $0).components.seconds / 60 }
        #expect(waits == [1, 2, 4, 8, 16, 32, 60, 60, 60])
        #expect(MailPolicy().wait(afterTries: .max) == .hours(1))
    }

    @Test func `after 24 hours a message is given up, and that is recorded`() async throws {
        let site = try await site()
        let account = try await site.account()
        let message = try message()
        try await site.auth.write { _ = try $0.send(message, account: account.id) }
        let start = site.time.now
        for _ in 0..<40 where try await queue(site).first?.failedAt == nil {
            mailer.fail(.temporary("no connection"))
            await site.auth.deliverMail()
            if let next = try await queue(site).first?.nextAt { site.time.set(next) }
        }
        let entry = try #require(try await queue(site).first)
        let failedAt = try #require(entry.failedAt)
        #expect((Duration.hours(23)...(.hours(24))).contains(failedAt.since(start)))
        let event = try #require(try await site.record(of: account).first { $0.kind == .mailFailed })
        #expect(event.detail == "test, \(entry.attempts) tries")
        await site.auth.deliverMail()
        #expect(mailer.sent.isEmpty)
    }

    @Test func `what a mail server refuses for good is given up at once`() async throws {
        let site = try await site()
        try await send(site, message())
        mailer.fail(.permanent("550 no such\r\nuser \u{1B}[2J" + String(repeating: "x", count: 1000)))
        await site.auth.deliverMail()
        let entry = try #require(try await queue(site).first)
        #expect(entry.failedAt == site.time.now && entry.attempts == 1)
        #expect(entry.lastError.utf8.starts(with: "550 no such  user  [2Jxx".utf8))
        #expect(entry.lastError.utf8.count == 300)
        #expect(site.log.kinds == [.mailFailed])
    }

    @Test func `one message that fails holds up no other`() async throws {
        let site = try await site()
        try await send(site, message(to: "a@example.org"))
        mailer.fail(.temporary("busy"))
        await site.auth.deliverMail()
        for number in 0..<10 { try await send(site, message(to: "b\(number)@example.org")) }
        await site.auth.deliverMail()
        #expect(Set(mailer.sent.map(\.message.recipient.text)) == Set((0..<10).map { "b\($0)@example.org" }))
    }

    @Test func `an operator can see what waits, and have it tried again`() async throws {
        let site = try await site()
        try await send(site, message(to: "a@example.org"), message(to: "b@example.org"))
        mailer.fail(.permanent("no"), .temporary("busy"))
        await site.auth.deliverMail()
        let queued = try await site.auth.queuedMail(limit: 10)
        #expect(Set(queued.map(\.recipient?.text)) == ["a@example.org", "b@example.org"])
        #expect(queued.filter { $0.entry.failedAt != nil }.count == 1)
        #expect(try await site.auth.retryMail([UUIDv7(at: site.time.now, random: .system)]) == 0)
        #expect(try await site.auth.retryMail(queued.map(\.entry.id)) == 2)
        await site.auth.deliverMail()
        #expect(mailer.sent.count == 2)
    }

    /// ASVS: 14.2.7.
    @Test func `mail that was given up is kept for 30 days`() async throws {
        let site = try await site()
        try await send(site, message())
        mailer.fail(.permanent("no"))
        await site.auth.deliverMail()
        site.time.advance(by: .days(30) - .microseconds(1))
        await site.auth.sweep()
        #expect(try await queue(site).count == 1)
        site.time.advance(by: .microseconds(1))
        await site.auth.sweep()
        #expect(try await queue(site).count == 0)
    }

    /// Promise: links and codes of mail that waits cannot be read from a copy of the database.
    @Test func `what waits is sealed`() async throws {
        let site = try await site()
        try await send(site, message(url: "https://app.example.org/Kanarienvogel"))
        let bytes = try await TestEngine.everything(in: site.database)
        for trace in ["Kanarienvogel", "ada@example.org"] {
            #expect(!bytes.contains { $0.range(of: Data(trace.utf8)) != nil }, "\(trace)")
        }
        #expect(try await site.auth.queuedMail(limit: 1).first?.recipient?.text == "ada@example.org")
    }

    @Test func `a message whose key is missing waits for it`() async throws {
        let site = try await site()
        try await send(site, message())
        let ring = try KeyRing([RootKey(startsAt: site.time.now)])
        let keyless = try await Site(beside: site) { configuration in
            configuration.mail.mailer = mailer
            configuration.keys = .keys(ring)
        }
        await keyless.auth.deliverMail()
        #expect(mailer.sent.isEmpty)
        let waiting = try await keyless.auth.queuedMail(limit: 1)
        #expect(waiting.first?.recipient == nil)
        #expect(waiting.first?.entry.lastError.contains("key") == true)
        site.time.advance(by: .minutes(1))
        await site.auth.deliverMail()
        #expect(mailer.sent.count == 1)
    }

    /// Promise: nobody can have an address flooded: three messages of a kind an hour, whoever asks (ATK-26).
    @Test func `an address has a budget for each kind of message`() async throws {
        let site = try await site()
        func may(_ kind: MailMessage.Kind, _ address: String) async throws -> Bool {
            let address = try EmailAddress(address)
            return try await site.auth.write { try $0.mayMail(kind, to: address) }
        }
        var asked: [Bool] = []
        for address in ["ada@example.org", "ADA@example.org", "ada@EXAMPLE.org", "ada@example.org"] {
            asked.append(try await may("reset", address))
        }
        #expect(asked == [true, true, true, false])
        #expect(try await may("verify", "ada@example.org"))
        #expect(try await may("reset", "eve@example.org"))
        site.time.advance(by: .hours(1))
        #expect(try await may("reset", "ada@example.org"))
    }
}
