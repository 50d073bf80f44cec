import Gatehouse
import GatehouseSQL
import GatehouseTesting
import TestEngine
import Testing

@testable import Gatehouse

/// Authentication on a database of its own, with a clock that is moved by hand.
struct Site: Sendable {
    /// A password that every rule lets pass.
    static let password = "violet harbour tunnel 58"

    let auth: Auth
    let time: TestClock
    let database: any SQLDatabase
    let store: HookedStore
    let log: EventLog

    /// A site on a fresh database.
    init(configure: (inout AuthConfiguration) -> Void = { _ in }) async throws {
        let time = TestClock()
        try await self.init(on: TestEngine.database(clock: time.clock), time: time, configure: configure)
    }

    /// A second server, or the same one after a restart: other connections to the other site's database.
    init(beside other: Site, configure: (inout AuthConfiguration) -> Void = { _ in }) async throws {
        let database = try TestEngine.database(beside: other.database, clock: other.time.clock)
        try await self.init(on: database, time: other.time, configure: configure)
    }

    private init(
        on database: any SQLDatabase, time: TestClock, configure: (inout AuthConfiguration) -> Void
    ) async throws {
        self.time = time
        self.database = database
        store = HookedStore(try SQLStore(database, clock: time.clock))
        auth = try await Auth.forTesting(store: store, clock: time.clock, configure: configure)
        log = EventLog(auth)
    }

    /// Lets the session cache answer for good, as it does while the store is watched.
    func holdLease() {
        auth.cache.leaseExtended(to: .max)
    }

    /// A site with one account, alice, that has just logged in.
    static func loggedIn(remember: Bool = false) async throws -> (site: Site, session: NewSession) {
        let site = try await Site()
        try await site.account()
        return (site, try await site.logIn(remember: remember))
    }

    /// A site with one account, alice, whose browser is remembered and has used its session once.
    static func remembered() async throws -> (site: Site, first: (session: NewSession, token: String)) {
        let (site, session) = try await loggedIn(remember: true)
        let token = session.deviceCookie
        let isAlive = try await site.isAlive(session)
        #expect(isAlive)
        return (site, (session, token))
    }

    /// Makes an account with ``password``, without the limit on sign-ups.
    @discardableResult
    func account(_ name: String = "alice", email: String? = nil, roles: [Role] = []) async throws -> Account {
        let request = RegistrationRequest(username: name, email: email, password: Site.password)
        let account = try await auth.createAccount(request, mustChangePassword: false)
        for role in roles { try await auth.grant(role, to: account.id) }
        return try await auth.account(named: name)
    }

    /// Tries to log in.
    func tryLogIn(
        _ name: String = "alice", _ password: String = Site.password, remember: Bool = false,
        replacing: Digest256? = nil, from caller: Caller = .browser
    ) async throws -> NewSession? {
        let request = LoginRequest(username: name, password: password, remember: remember, replacing: replacing)
        switch try await auth.logIn(request, caller: caller) {
        case .loggedIn(let session): return session
        case .rejected: return nil
        }
    }

    /// Logs in, or throws.
    func logIn(
        _ name: String = "alice", _ password: String = Site.password, remember: Bool = false,
        replacing: Digest256? = nil, from caller: Caller = .browser
    ) async throws -> NewSession {
        let session = try await tryLogIn(
            name, password, remember: remember, replacing: replacing, from: caller)
        guard let session else { throw Rejected() }
        return session
    }

    /// Tries to log in and expects to be rejected.
    func expectRejected(
        _ password: String, as name: String = "alice", from caller: Caller = .browser,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let session = try await tryLogIn(name, password, from: caller)
        #expect(session == nil, sourceLocation: sourceLocation)
    }

    /// Sends a remember cookie and no session, and expects a session or nothing.
    func resume(_ cookie: String, from caller: Caller = .browser) async throws -> NewSession? {
        guard case .resumed(let session) = try await auth.resume(deviceCookie: cookie, caller: caller) else {
            return nil
        }
        return session
    }

    /// What a request with this session's cookie finds.
    func load(_ session: NewSession) async throws -> LoadedSession? {
        try await auth.session(Digest256(ofText: session.token.expose()))?.loaded
    }

    /// Whether the cookie of this session still opens anything.
    func isAlive(_ session: NewSession) async throws -> Bool {
        try await load(session) != nil
    }

    /// How many rows a table has.
    func count(_ table: String) async throws -> Int {
        try await store.read { Int(try $0.sql.query("SELECT count(*) AS n FROM \(table)")[0].integer("n")) }
    }

    /// The rows of an account's record, newest first.
    func record(of account: Account? = nil) async throws -> [AuditEvent] {
        try await store.read { try $0.auditEvents(of: account?.id, limit: 10_000) }
    }

    /// The stored hash of an account's password.
    func hash(of account: Account) async throws -> String? {
        try await store.read { try $0.passwordHash(of: account.id) }
    }

    /// Why a login was refused before its password was looked at, or nothing when it was let through.
    func refusal(
        _ name: String = "alice", _ password: String = "wrong", from caller: Caller = .browser
    ) async throws -> AuthError? {
        do {
            _ = try await tryLogIn(name, password, from: caller)
            return nil
        } catch let error as AuthError where error.category == .throttled {
            return error
        }
    }

    /// Has unknown devices guess until the account of this name is closed to them.
    func closeToStrangers(_ name: String = "alice") async throws {
        for number in 0..<100 {
            let refusal = try await refusal(name, from: .number(number))
            #expect(refusal == nil)
            time.advance(by: .seconds(30))
        }
    }

    /// How many hashes `body` cost.
    func runs(_ body: () async throws -> Void) async throws -> Int {
        let before = auth.hashingPool.runs
        try await body()
        return auth.hashingPool.runs - before
    }
}

/// A login that had to succeed was rejected.
struct Rejected: Error {}

extension NewSession {
    /// What the remember cookie would hold; empty without one.
    var deviceCookie: String { deviceToken?.value.expose() ?? "" }
}

extension Caller {
    /// The one browser of most tests.
    static let browser = Caller.at("192.0.2.10")

    /// A browser at this address.
    static func at(
        _ address: String, agent: String = "Mozilla/5.0 (X11; Linux) Test/1", device: String? = nil
    ) -> Caller {
        Caller(
            address: IPAddress(utf8: address.utf8).map(ClientAddress.init) ?? .unknown, userAgent: agent,
            device: device)
    }

    /// The same browser with the device cookie that this login gave it.
    func holding(_ session: NewSession) -> Caller {
        holding(session.knownDevice)
    }

    /// The same browser with this device cookie.
    func holding(_ device: KnownDeviceToken?) -> Caller {
        Caller(address: address, userAgent: userAgent, device: device?.value.expose())
    }

    /// One browser of many, each with an address of its own.
    static func number(_ number: Int) -> Caller {
        .at("10.\(number >> 16 & 255).\(number >> 8 & 255).\(number & 255)")
    }
}
