import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Synchronization
import Testing

@testable import Gatehouse

@Suite struct `Delivery of mail` {
    private func message(_ number: Int = 0) throws -> MailMessage {
        try MailMessage("test", to: EmailAddress("user\(number)@example.org"), subject: "Test", body: MailBody([]))
    }

    private func send(_ site: Site, _ numbers: Range<Int>) async throws {
        let messages = try numbers.map { try message($0) }
        try await site.auth.write { flow in
            for message in messages { try flow.send(message) }
        }
    }

    private func queued(_ site: Site) async throws -> [OutboxEntry] {
        try await site.store.read { try $0.mail(after: nil, limit: 1000) }
    }

    /// Promise: several servers share one outbox, and each message is sent once.
    @Test func `two servers send each message once`() async throws {
        let mailer = RecordingMailer()
        let site = try await Site { $0.mail.mailer = mailer }
        let other = try await Site(beside: site) { $0.mail.mailer = mailer }
        try await send(site, 0..<40)
        async let first: Void = site.auth.deliverMail()
        async let second: Void = other.auth.deliverMail()
        _ = await (first, second)
        #expect(mailer.sent.count == 40)
        #expect(Set(mailer.sent.map(\.message.recipient)).count == 40)
        #expect(try await queued(site).isEmpty)
    }

    /// The one point where a message may be sent twice: its server died after the mail server took it.
    @Test func `what a dead server had claimed is sent by another, when its claim has run out`() async throws {
        let mailer = RecordingMailer()
        let site = try await Site { $0.mail.mailer = mailer }
        try await send(site, 0..<1)
        let (start, dead) = (site.time.now, UUIDv7(at: site.time.now, random: .system))
        _ = try await site.store.write {
            try $0.claimMail(dead, until: start + MailPolicy().claimLimit, at: start, limit: 9)
        }
        site.time.advance(by: MailPolicy().claimLimit - .microseconds(1))
        await site.auth.deliverMail()
        #expect(mailer.sent.isEmpty)
        site.time.advance(by: .microseconds(1))
        await site.auth.deliverMail()
        #expect(mailer.sent.count == 1)
    }

    @Test func `a message that is sent twice has one Message-ID`() async throws {
        let mailer = RecordingMailer()
        let site = try await Site { $0.mail.mailer = mailer }
        try await send(site, 0..<1)
        // The claim passes; the write that removes the message fails.
        site.store.once(.beforeWrite, skipping: 1) { throw AuthError.unavailable("the disk is full") }
        await site.auth.deliverMail()
        #expect(mailer.sent.count == 1)
        site.time.advance(by: MailPolicy().claimLimit)
        await site.auth.deliverMail()
        #expect(mailer.sent.count == 2)
        #expect(Set(mailer.sent.map(\.messageID)).count == 1)
        #expect(try await queued(site).isEmpty)
    }

    /// Promise: what a flow has written is sent at once by the process that wrote it, and after a restart by the next.
    @Test func `the upkeep sends what is there, and what comes, without waiting for its poll`() async throws {
        let mailer = SignallingMailer()
        let site = try await Site { configuration in
            configuration.mail.mailer = mailer
            configuration.mail.pollInterval = .hours(1)
        }
        try await send(site, 0..<1)
        var arrivals = mailer.arrivals.makeAsyncIterator()
        let upkeep = Task { try await site.auth.runUpkeep() }
        #expect(await arrivals.next() == "user0@example.org")
        try await send(site, 1..<2)
        #expect(await arrivals.next() == "user1@example.org")
        upkeep.cancel()
        _ = await upkeep.result
    }

    @Test func `what another process wrote is found by looking`() async throws {
        let mailer = SignallingMailer()
        let site = try await Site { configuration in
            configuration.mail.mailer = mailer
            configuration.mail.pollInterval = .milliseconds(20)
        }
        let other = try await Site(beside: site) { $0.mail.mailer = mailer }
        var arrivals = mailer.arrivals.makeAsyncIterator()
        let upkeep = Task { try await site.auth.runUpkeep() }
        try await send(site, 0..<1)
        #expect(await arrivals.next() == "user0@example.org")
        try await send(other, 1..<2)
        #expect(await arrivals.next() == "user1@example.org")
        upkeep.cancel()
        _ = await upkeep.result
    }

    /// Promise: a server that is asked to stop finishes the message that is on its way, and begins no other.
    @Test func `a message on its way is finished when the upkeep is cancelled`() async throws {
        let mailer = PausingMailer()
        let site = try await Site { configuration in
            configuration.mail.mailer = mailer
            configuration.mail.parallel = 1
        }
        try await send(site, 0..<2)
        let upkeep = Task { try await site.auth.runUpkeep() }
        await mailer.isReached()
        upkeep.cancel()
        mailer.goOn()
        _ = await upkeep.result
        #expect(mailer.finished == 1)
        let left = try await queued(site)
        #expect(left.count == 1 && left.first?.attempts == 0)
    }

    @Test func `a database that does not answer costs a message nothing`() async throws {
        let mailer = RecordingMailer()
        let site = try await Site { $0.mail.mailer = mailer }
        try await send(site, 0..<1)
        for moment in [HookedStore.Moment.beforeRead, .beforeWrite] {
            site.store.once(moment) { throw AuthError.unavailable("locked") }
            await site.auth.deliverMail()
            #expect(mailer.sent.isEmpty)
        }
        await site.auth.deliverMail()
        #expect(mailer.sent.count == 1)
    }
}

/// Says to whom each message goes.
private final class SignallingMailer: Mailer {
    let arrivals: AsyncStream<String>
    private let arrive: AsyncStream<String>.Continuation

    init() {
        (arrivals, arrive) = AsyncStream.makeStream(of: String.self)
    }

    func send(_ mail: OutgoingMail) async throws {
        arrive.yield(mail.message.recipient.text)
    }
}

/// Holds the first message until it is told to go on.
private final class PausingMailer: Mailer {
    private let reached = AsyncStream.makeStream(of: Void.self)
    private let gate = AsyncStream.makeStream(of: Void.self)
    private let count = Mutex(0)

    var finished: Int { count.withLock { $0 } }

    func isReached() async {
        for await _ in reached.stream { return }
    }

    func goOn() {
        gate.continuation.finish()
    }

    func send(_ mail: OutgoingMail) async throws {
        reached.continuation.yield()
        for await _ in gate.stream {}
        try Task.checkCancellation()
        count.withLock { $0 += 1 }
    }
}
