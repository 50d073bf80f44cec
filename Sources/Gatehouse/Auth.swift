public import Logging
package import Synchronization

/// The whole of authentication, in front of one store: register, log in, log out, and what follows.
///
/// ```swift
/// let auth = try await Auth(store: .sqlite(path: "app.db"), publicURL: "http://localhost:8080")
/// ```
///
/// It is small because it delegates: each flow stands in the folder of its feature. Every flow that signs somebody in ends
/// at one issuer.
public final class Auth: Sendable {
    /// Where everything is kept.
    public let store: any Store

    /// The address of the site as browsers see it.
    public let publicURL: PublicURL

    /// What was chosen.
    public let configuration: AuthConfiguration

    /// The clock that all of it goes by.
    public let clock: AuthClock

    /// The threads that passwords are hashed on.
    public let hashingPool: HashingPool

    /// The keys that seals, codes and peppers are made with.
    package let keys: Keys

    let random: RandomSource
    let logger: Logger
    let hasher: PasswordHasher
    let issuer: SessionIssuer
    let throttle: Throttle
    let devices: KnownDevices
    let cache: SessionCache
    let ledger = RefusalLedger()
    let spray = SprayWatch()
    let mailBell = MailBell()
    let usedLinks: UsedLinks
    let hub = AuditHub()
    let metrics = AuthMetrics()

    private let pagePrefix = Mutex("")

    /// What the web layer keeps with this object: its paths, its error pages.
    ///
    /// Opaque here, because the domain knows no web.
    package let webLayer = Mutex<(any Sendable)?>(nil)

    /// Takes charge of a store.
    ///
    /// - Throws: ``AuthError`` when the public URL, the password parameters or the store cannot be used, ``KeyError`` when
    ///   the keys cannot.
    public init(
        store: some Store, publicURL: String, configuration: AuthConfiguration = AuthConfiguration(),
        clock: AuthClock = .system, random: RandomSource = .system, logger: Logger = Logger(label: "gatehouse")
    ) async throws {
        guard Sodium.isReady else { throw AuthError.unavailable("libsodium could not start") }
        self.store = store
        self.publicURL = try PublicURL(publicURL)
        guard Set(configuration.providers.map(\.name)).count == configuration.providers.count else {
            throw AuthError.unavailable("two providers have the same name")
        }
        let configuration = try configuration.withDefaultRoles()
        self.configuration = configuration
        self.clock = clock
        usedLinks = UsedLinks(clock: clock)
        self.random = random
        self.logger = logger
        hashingPool = HashingPool(policy: configuration.passwords, clock: clock)
        keys = try configuration.keys.open(store: store, at: clock.now(), random: random)
        hasher = try PasswordHasher(
            pool: hashingPool, policy: configuration.passwords, keys: keys, clock: clock, random: random)
        devices = KnownDevices(policy: configuration.throttle, random: random)
        issuer = SessionIssuer(policy: configuration.sessions, devices: devices, random: random)
        throttle = Throttle(policy: configuration.throttle)
        cache = SessionCache(capacity: configuration.sessions.cacheCapacity, clock: clock)
        store.attach(cache)
    }

    /// Names the prefix of the pages that mailed links open, which may stand elsewhere than at the root.
    package func mailedLinks(beginWith prefix: String) {
        pagePrefix.withLock { $0 = prefix }
    }

    /// What the addresses of our pages begin with.
    var pageBase: String { publicURL.origin + pagePrefix.withLock { $0 } }

    deinit {
        hashingPool.stop()
        hub.finish()
    }

    /// Everything that happens from now on, each event after it was committed.
    ///
    /// Each use begins a feed of its own, which holds the newest 1,024 events until they are read.
    public var events: AuditFeed { hub.open() }

    /// Runs a flow as one transaction and tells whoever listens what it recorded.
    func write<Result: Sendable>(_ body: @escaping @Sendable (Flow) throws -> Result) async throws -> Result {
        let clock = clock
        let letters = Letters(
            siteName: configuration.siteName, site: publicURL, prefix: pagePrefix.withLock { $0 },
            tellsNames: configuration.identifiers != .email)
        let means = Flow.Means(
            random: random, keys: keys, throttle: throttle, mail: configuration.mail,
            notices: configuration.notices, letters: letters, defaultRoles: configuration.defaultRoles)
        let (result, events, hasMail) = try await store.write { transaction in
            let flow = Flow(store: transaction, now: clock.now(), means: means)
            return (try body(flow), flow.events, flow.hasMail)
        }
        events.forEach(tell)
        if hasMail { mailBell.ring() }
        return result
    }

    private func tell(_ event: AuditEvent) {
        metrics.count(event.kind)
        hub.tell(event)
    }

    /// Counts a refusal, which is written later and together with others of its kind.
    package func refuse(_ kind: AuditEvent.Kind, caller: Caller, account: AccountID? = nil, detail: String = "") {
        let now = clock.now()
        let client = caller.address.description
        ledger.add(kind, client: client, accountID: account, detail: detail, at: now)
        metrics.count(kind)
        guard hub.isHeard else { return }
        hub.tell(
            AuditEvent(
                id: UUIDv7(at: now, random: random), at: now, kind: kind, accountID: account, client: client,
                userAgent: caller.userAgent, detail: detail))
    }
}
