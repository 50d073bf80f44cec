/// Names that nobody can register, because visitors would take their owner for the site itself.
enum ReservedNames {
    private static let names: Set<String> = [
        "abuse", "account", "accounts", "admin", "administrator", "anonymous", "api", "audit", "auth", "billing",
        "contact", "daemon", "dashboard", "gatehouse", "guest", "help", "helpdesk", "hostmaster", "info", "login",
        "logout", "mail", "mailer-daemon", "me", "moderator", "nobody", "noreply", "no-reply", "null", "official",
        "operator", "owner", "postmaster", "register", "root", "security", "service", "settings", "staff", "status",
        "support", "sysadmin", "system", "undefined", "user", "webmaster", "www",
    ]

    private static let keys = Set(names.map { Array($0.utf8) })

    /// Whether the canonical key is one of them.
    static func contains(_ key: [UInt8]) -> Bool {
        keys.contains(key)
    }
}
