import Gatehouse
import GatehousePostgres
import Logging

/// All settings as values; their defaults are those of the table, ``ConfigurationKey/all``.
struct Settings: Sendable {
    var host = ""
    var port = 0
    var drain = Duration.zero
    var tlsCertificate = ""
    var tlsKey = ""
    var database = ""
    var postgres = PostgresOptions()
    var publicURL = ""
    var auth = AuthConfiguration()
    var mail = MailSettings()
    var providerNames: [ProviderName] = []
    var providers: [ProviderName: ProviderSettings] = [:]
    var breachedPasswords = ""
    var argon2Memory = 0
    var argon2Passes = 0
    var isThrottling = true
    var challengeBits: Int?
    var guards: [String] = []
    var guardSettings: [String: GuardSettings] = [:]
    var maximumConnections = 0
    var connectionsPerClient = 0
    var logLevel = Logger.Level.info
    var logsRequests = true
    var hstsSubdomains = false
    var metricsPort: Int?

    /// The section of one provider.
    subscript(provider name: ProviderName) -> ProviderSettings {
        get { providers[name] ?? ProviderSettings() }
        set { providers[name] = newValue }
    }

    /// The longest life of every session, with roles or without.
    var absolute: Duration {
        get { auth.sessions.standard.absolute }
        set {
            auth.sessions.standard.absolute = newValue
            auth.sessions.roles.absolute = newValue
        }
    }

    /// Where browsers on this machine find the server.
    var loopbackURL: String {
        let isShown = isHostLoopback && host.utf8.allSatisfy { $0 != UInt8(ascii: ":") }
        return "http://\(isShown ? host : isHostLoopback ? "[\(host)]" : "127.0.0.1"):\(port)"
    }

    /// Whether only this machine reaches the address that is listened on.
    var isHostLoopback: Bool {
        PublicURL.isLoopback(host: Array(host.utf8))
    }

    /// Whether the server speaks https itself, rather than a proxy in front of it.
    var servesTLS: Bool { !tlsCertificate.isEmpty }

    /// Whether the database is a PostgreSQL, which other machines may use too.
    var isOnPostgres: Bool {
        PostgresDatabase.isURL(database)
    }

    /// Derives what follows from several settings together.
    ///
    /// - Throws: ``CommandFailure`` when they do not go together.
    mutating func finish() throws {
        do {
            auth.passwords.argon2id = try Argon2id.Parameters(memoryKiB: argon2Memory, passes: argon2Passes)
        } catch let error as AuthError {
            throw CommandFailure("passwords.argon2.memory and passwords.argon2.passes: \(error.reason).")
        }
        guard tlsCertificate.isEmpty == tlsKey.isEmpty else {
            let missing = tlsKey.isEmpty ? "tls.key" : "tls.certificate"
            throw CommandFailure("tls.certificate and tls.key go together, and \(missing) is not set.")
        }
        guard isOnPostgres || (!postgres.isPooled && postgres.listenURL == nil) else {
            throw CommandFailure("database.pooled and database.listen.url are for PostgreSQL; database is a file.")
        }
        auth.audit.isSealed = true
        auth.sessions.standard.allowsRememberMe = auth.sessions.rememberedDevice > .zero
        if !isThrottling { auth.throttle = .unlimitedForDevelopment }
        auth.throttle.challenge = challengeBits.map(ProofOfWork.init)
        auth.passwords.breached = try breachedPasswordList()
        auth.providers = try providerNames.map { try self[provider: $0].provider($0) }
        auth.trustedForAddresses = Set(providerNames.filter { self[provider: $0].isTrusted })
        auth.mail.mailer = try mail.mailer(siteName: auth.siteName, publicURL: publicURL)
    }

    /// Refuses sign-up by mail on a site that sends none.
    ///
    /// - Throws: ``CommandFailure`` that says what to set.
    func checkMail() throws {
        guard auth.signUpNeedsMail, auth.mail.mailer == nil else { return }
        throw CommandFailure(
            "identifiers (\(auth.identifiers)) and signup need a site that sends mail: set mail.url and mail.from.")
    }

    /// Refuses what would be unsafe to serve.
    ///
    /// - Throws: ``CommandFailure`` that says what to set.
    func checkServing(isDevelopment: Bool) throws {
        guard isThrottling || isDevelopment else {
            throw CommandFailure("throttle.enabled is off, which is for trying things out only: add --development.")
        }
        guard try !servesTLS || PublicURL(publicURL).isSecure else {
            throw CommandFailure(
                "tls.certificate is set, but public.url is \(publicURL). "
                    + "Set GATEHOUSE_PUBLIC_URL to the https address that browsers use.")
        }
        guard try isHostLoopback || PublicURL(publicURL).isSecure else {
            throw CommandFailure(
                """
                server.host is \(host), which other machines reach, but public.url is \(publicURL), which is for this \
                machine only. Set GATEHOUSE_PUBLIC_URL to the https address that browsers use, or listen on 127.0.0.1.
                """)
        }
    }
}
