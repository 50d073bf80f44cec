/// How long sessions live.
///
/// The figures and where they come from: `docs/sessions.md`.
public struct SessionPolicy: Sendable {
    /// The two limits of a session.
    public struct Limits: Sendable {
        /// How long a session may go unused.
        ///
        /// Default 30 minutes.
        public var idle: Duration
        /// How long a session lasts at most, used or not.
        ///
        /// Default 12 hours.
        public var absolute: Duration
        /// Whether "remember me" is offered.
        ///
        /// Default yes, off until ticked.
        public var allowsRememberMe: Bool

        /// Limits with these values.
        public init(idle: Duration, absolute: Duration, allowsRememberMe: Bool) {
            self.idle = idle
            self.absolute = absolute
            self.allowsRememberMe = allowsRememberMe
        }
    }

    /// For accounts without roles: idle 30 minutes, absolute 12 hours, remember-me offered.
    public var standard = Limits(idle: .minutes(30), absolute: .hours(12), allowsRememberMe: true)

    /// Roles that count as none here: those that every new account gets.
    public var everydayRoles: Set<Role> = []

    /// For accounts with any other role: idle 15 minutes, absolute 12 hours, no remember-me.
    public var roles = Limits(idle: .minutes(15), absolute: .hours(12), allowsRememberMe: false)

    /// How long a remembered device lasts; each use does not move it.
    ///
    /// Default 30 days.
    public var rememberedDevice: Duration = .days(30)

    /// How many sessions an account has at most, and how many remembered devices; one more ends the one that began first.
    ///
    /// Default 20.
    public var maximumPerAccount = 20

    /// How recent a proof of identity must be for `.fresh()`.
    ///
    /// Default 15 minutes.
    public var freshness: Duration = .minutes(15)

    /// How many sessions the cache holds; zero turns it off and every request reads the database.
    ///
    /// Default 100,000.
    public var cacheCapacity = 100_000

    /// The documented defaults.
    public init() {}

    /// The limits that hold for this account.
    public func limits(for account: Account) -> Limits {
        limits(for: account.roles)
    }

    func limits(for roles: Set<Role>) -> Limits {
        roles.isEmpty || roles.isSubset(of: everydayRoles) ? standard : self.roles
    }
}
