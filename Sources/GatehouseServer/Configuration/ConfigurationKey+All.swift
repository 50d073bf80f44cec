import Gatehouse
import GatehousePostgres

extension ConfigurationKey {
    /// Every setting of the server, once.
    ///
    /// `docs/configuration.md` is compared with it by a test.
    static let all: [ConfigurationKey] = [
        .init("server.host", .host, \.host, standard: "127.0.0.1", "The address to listen on."),
        .init("server.port", .number(1...65535), \.port, standard: "8080", "The port to listen on."),
        .init(
            "server.drain", .duration(from: "0s", to: "5m"), \.drain, standard: "0s",
            "How long the server goes on after SIGTERM while /readyz says that it stops; 5s behind a balancer."),
        .init(
            "tls.certificate", .optionalPath, \.tlsCertificate, standard: "",
            "The certificate to serve https and HTTP/2 with, followed by the chain above it."),
        .init("tls.key", .optionalPath, \.tlsKey, standard: "", "The private key of the certificate, of mode 0600."),
        .init(
            "database", .database, \.database, standard: "gatehouse.db", "The SQLite file or the PostgreSQL database."),
        .init(
            "database.connections", .number(1...1000, unit: "connections"), \.postgres.connections, standard: "10",
            "How many connections to PostgreSQL this server may have, beside the one that listens."),
        .init(
            "database.pooled", .onOff, \.postgres.isPooled, standard: "off",
            "Whether PgBouncer in transaction mode, or its like, stands before PostgreSQL."),
        .init(
            "database.listen.url", .listenURL, \.postgres.listenURL, standard: "",
            "Where to listen for what other servers take away, past a pooler."),
        .init(
            "public.url", .publicURL, \.publicURL, standard: .init("http://127.0.0.1:PORT", \.loopbackURL),
            "The address under which browsers reach the site."),
        .init("site.name", .siteName, \.auth.siteName, standard: "Gatehouse", "The site's name on its pages."),
        .init(
            "identifiers", .identifiers, \.auth.identifiers, standard: "username",
            "What people are known by, to others and at login; email and both need mail."),
        .init(
            "signup", .signUp, \.auth.signUp, standard: "open",
            "Who may make an account; a list of domains needs mail."),
        .providers,
        .init(
            "roles.default", .roles, \.auth.defaultRoles, standard: "",
            "The roles that every new account gets."),
        .init(
            "keys", .keys, \.auth.keys, standard: "beside", isSecret: true,
            "The keys of seals, codes, waiting mail and peppers; several servers need the same."),
        .init(
            "sessions.idle", .duration(from: "1m", to: "1d"), \.auth.sessions.standard.idle, standard: "30m",
            "How long a session may go unused."),
        .init(
            "sessions.roles.idle", .duration(from: "1m", to: "1d"), \.auth.sessions.roles.idle, standard: "15m",
            "The same for accounts that have a role."),
        .init(
            "sessions.absolute", .duration(from: "5m", to: "30d"), \.absolute, standard: "12h",
            "How long a session lasts at most, used or not."),
        .init(
            "sessions.cache", .cacheSize, \.auth.sessions.cacheCapacity, standard: "100000",
            "How many sessions are kept in memory; off reads the database at every request."),
        .init(
            "remember.days", .days(0...30), \.auth.sessions.rememberedDevice, standard: "30",
            "How long a ticked \u{201C}remember me\u{201D} lasts; 0 does not offer it."),
        .init(
            "passwords.minimum", .number(15...64, unit: "characters"), \.auth.passwords.minimumLength, standard: "15",
            "The fewest characters of a new password."),
        .init(
            "passwords.pepper", .onOff, \.auth.passwords.pepper, standard: "off",
            "Whether passwords are keyed before they are hashed."),
        .init(
            "passwords.breached", .breachedPasswords, \.breachedPasswords, standard: "",
            "Where new passwords are looked up among those that became public in a break-in."),
        .init(
            "passwords.argon2.memory", .number(7168...262_144, unit: "KiB"), \.argon2Memory, standard: "19456",
            "The memory that hashing one password takes."),
        .init(
            "passwords.argon2.passes", .number(1...16, unit: "passes"), \.argon2Passes, standard: "2",
            "How often hashing goes over that memory."),
        .init(
            "hashing.threads", .number(1...256, unit: "threads"), \.auth.passwords.hashingThreads,
            standard: .init("the cores it may use") { "\($0.auth.passwords.hashingThreads)" },
            "How many passwords are hashed at the same time."),
        .init(
            "mail.url", .mailServer, \.mail.server, standard: "",
            "The mail server; without one no mail is sent."),
        .init(
            "mail.tls", .onOff, \.mail.isEncrypted, standard: "on",
            "Whether the mail server must speak TLS; off only for one that is trusted with the way to it."),
        .init(
            "mail.authorities", .optionalPath, \.mail.authorities, standard: "",
            "The authorities that vouch for the mail server, in place of the system's."),
        .init("mail.user", .line, \.mail.user, standard: "", "The name to log in to the mail server with."),
        .init(
            "mail.password", .secretLine, \.mail.password, standard: "", isSecret: true,
            "The password to that name."),
        .init("mail.from", .mailAddress, \.mail.from, standard: "", "The address that mail comes from."),
        .init(
            "throttle.enabled", .onOff, \.isThrottling, standard: "on",
            "Whether guessing is slowed down; off only with --development."),
        .init(
            "throttle.challenge", .difficulty, \.challengeBits, standard: "off",
            "How hard a computation is that unknown browsers do before they go on guessing at an account."),
        .init(
            "proxies", .proxies, \.auth.trustedProxies, standard: "",
            "The proxies whose X-Forwarded-For is believed."),
        .guards,
        .init(
            "connections.maximum", .number(1...1_000_000, unit: "connections"), \.maximumConnections, standard: "2000",
            "How many connections there may be."),
        .init(
            "connections.client", .number(1...1_000_000, unit: "connections"), \.connectionsPerClient, standard: "64",
            "How many of them one client may have; proxies excepted."),
        .init(
            "audit.retention", .daysOrOff(1...36500), \.auth.audit.retention, standard: "400",
            "How long the sealed record of what happened is kept; off keeps it for ever."),
        .init(
            "audit.anchor", .anchorPath, \.auth.audit.anchorFile, standard: "",
            "Where the newest seal is noted; empty is beside the key file, with .anchor after its name."),
        .init("log.level", .logLevel, \.logLevel, standard: "info", "The least important messages that are logged."),
        .init("log.requests", .onOff, \.logsRequests, standard: "on", "Whether each request is logged."),
        .init(
            "metrics.port", .optionalPort, \.metricsPort, standard: "off",
            "A port of this machine alone on which /metrics shows numbers for Prometheus."),
        .init(
            "hsts.subdomains", .onOff, \.hstsSubdomains, standard: "off",
            "Whether https is demanded of every name under the host, too."),
    ]
}
