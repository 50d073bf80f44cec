import Foundation
import Gatehouse
import GatehouseTesting
import Logging
import Synchronization
import TestEngine
import Testing

/// ATK-13 and ATK-113: canaries go through every flow, and are looked for wherever they must not be.
@Suite struct `Secrets at rest and in words` {
    private static let password = "Kanarienvogel zwitschert 4711"
    private static let next = "Nachtigall trillert im Holunder"
    private static let wrong = "Goldammer pfeift auf dem Dach"

    /// The canaries of one run, as the bytes that would betray them.
    private func traces(of sessions: [NewSession]) -> [Data] {
        var traces = [Self.password, Self.next, Self.wrong].flatMap { [Data($0.utf8), Data($0.lowercased().utf8)] }
        for session in sessions {
            let (token, cookie) = (session.token.expose(), session.deviceCookie)
            traces.append(Data(token.utf8))
            traces += [token + "A", String(cookie.suffix(40))].compactMap { Base64URL.decode(Array($0.utf8)) }
                .map { Data($0.prefix(28)) }.filter { !$0.isEmpty }
            if !cookie.isEmpty { traces.append(Data(cookie.utf8.suffix(40))) }
        }
        return traces + traces.map { Data(Hex.encode($0).utf8) }
    }

    /// Runs every flow that takes or makes a secret, and returns the sessions that were begun.
    private func runAll(_ auth: Auth) async throws -> [NewSession] {
        let caller = Caller.browser
        let registration = RegistrationRequest(username: "alice", email: "alice@example.org", password: Self.password)
        var sessions = [try await auth.registerAndLogIn(registration, caller: caller)]
        func keep(_ outcome: LoginOutcome) {
            if case .loggedIn(let session) = outcome { sessions.append(session) }
        }
        keep(
            try await auth.logIn(
                LoginRequest(username: "alice", password: Self.password, remember: true), caller: caller))
        keep(try await auth.logIn(LoginRequest(username: "alice", password: Self.wrong), caller: caller))
        keep(try await auth.logIn(LoginRequest(username: Self.wrong, password: Self.password), caller: caller))
        let cookie = sessions[1].deviceCookie
        for _ in 0..<2 {
            if case .resumed(let session) = try await auth.resume(deviceCookie: cookie, caller: caller) {
                sessions.append(session)
            }
        }
        let current = LoadedSession(session: sessions[0].session, account: sessions[0].account)
        keep(try await auth.confirm(password: Self.wrong, in: current, caller: caller))
        keep(try await auth.changePassword(current: Self.password, new: Self.next, in: current, caller: caller))
        keep(try await auth.logIn(LoginRequest(username: "alice", password: Self.next, remember: true), caller: caller))
        for session in sessions { _ = try await auth.session(session.session.id) }
        await auth.flush()
        return sessions
    }

    /// Promise: neither a password nor a token stands in the database, its log or the record.
    ///
    /// ASVS: 14.2.4.
    @Test func `the database holds no canary`() async throws {
        let site = try await Site()
        let sessions = try await runAll(site.auth)
        #expect(sessions.count >= 5)
        let bytes = try await TestEngine.everything(in: site.database)
        func holds(_ trace: Data) -> Bool { bytes.contains { $0.range(of: trace) != nil } }
        let last = try #require(sessions.last)
        #expect(holds(Data("alice@example.org".utf8)), "what is stored is found")
        #expect(holds(Data(last.session.id.bytes)))
        let traces = traces(of: sessions)
        #expect(traces.count > 40)
        for trace in traces { #expect(!holds(trace), "\(String(decoding: trace, as: UTF8.self))") }
    }

    /// ASVS: 7.2.3.
    @Test func `what is stored of a session opens none`() async throws {
        let (site, session) = try await Site.loggedIn()
        let id = session.session.id
        for text in [Hex.encode(id.bytes), Base64URL.encode(id.bytes), String(decoding: id.bytes, as: UTF8.self)] {
            #expect(try await site.auth.session(Digest256(ofText: text)) == nil)
        }
        let device = try #require(try await site.logIn(remember: true).session.deviceID)
        let row = try #require(try await site.store.read { try $0.device(device) })
        let forged = Base64URL.encode(row.id.bytes + row.token.bytes)
        #expect(try await site.resume(forged) == nil)
    }

    /// Promise: errors, events and log lines hold neither passwords nor tokens, also when the database fails.
    ///
    /// ASVS: 14.2.4, 16.2.5.
    @Test func `nothing that is said holds a canary`() async throws {
        let said = Mutex<[String]>([])
        func note(_ text: String) { said.withLock { $0.append(text) } }
        let site = try await Site()
        var configuration = AuthConfiguration()
        configuration.passwords.argon2id = .insecureForTests
        configuration.keys = .keys(try .forTesting())
        let logger = Logger(label: "test") { _ in SpyLogHandler { line in said.withLock { $0.append(line) } } }
        let auth = try await Auth(
            store: site.store, publicURL: "http://localhost", configuration: configuration, clock: site.time.clock,
            logger: logger)
        let feed = auth.events
        var sessions: [NewSession] = []
        for failing in 0..<24 {
            site.time.advance(by: .hours(25))
            site.store.failCommit(skipping: failing)
            do {
                sessions += try await runAll(auth)
            } catch {
                note("\(error) \(String(reflecting: error)) \((error as? AuthError)?.publicMessage ?? "")")
            }
            auth.refuse(.forbidden, caller: .browser)
            site.store.failCommit()
            await auth.flush()
            for item in feed.taken() { note("\(item)") }
            if let account = try? await auth.account(named: "alice") { try await auth.delete(account.id) }
        }
        for session in sessions {
            var dumped = ""
            dump(session, to: &dumped)
            note("\(session) \(String(reflecting: session)) \(dumped)")
        }
        let text = said.withLock { $0.joined(separator: "\n") }
        #expect(text.utf8.count > 10_000)
        let bytes = Data(text.utf8)
        for trace in traces(of: sessions) {
            #expect(bytes.range(of: trace) == nil, "\(String(decoding: trace, as: UTF8.self))")
        }
    }
}

/// Hands every log line to a closure, metadata included.
private struct SpyLogHandler: LogHandler {
    let hear: @Sendable (String) -> Void
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    init(_ hear: @escaping @Sendable (String) -> Void) {
        self.hear = hear
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        hear("\(event.message) \(event.metadata ?? [:])")
    }
}
