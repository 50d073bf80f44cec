/// What a new password must be and how it is hashed.
///
/// The figures and where they come from: `docs/passwords.md`.
public struct PasswordPolicy: Sendable {
    /// Fewest Unicode scalars of a new password.
    ///
    /// Default 15: it is the only factor.
    public var minimumLength = 15

    /// How a new password is hashed; older hashes are replaced at the next login.
    public var argon2id = Argon2id.Parameters()

    /// Whether a keyed step (HMAC-SHA-256 with a key of the key ring) comes before Argon2id.
    ///
    /// Then a stolen copy of the database is worth nothing to a guesser without the keys. Hashes of the other kind, and
    /// those of an older key, still verify and are replaced at the next login. Default off.
    public var pepper = false

    /// Words that a password must not be made of, such as the site's name.
    public var contextWords: [String] = ["gatehouse"]

    /// The passwords that became public somewhere, which are refused; `nil` asks nobody.
    ///
    /// Default `nil`: it may mean a question to somebody else.
    public var breached: (any BreachedPasswords)?

    /// How many hashing threads run.
    ///
    /// Default: as many as the process may use cores.
    public var hashingThreads = HashingPool.availableCores

    /// How many hashes may wait.
    ///
    /// Default 64.
    public var queueLength = 64

    /// How many places in the queue one client may hold.
    ///
    /// Default 4.
    public var placesPerClient = 4

    /// How long a login may wait for its hash before it is given up.
    ///
    /// Default 10 seconds.
    public var queueTimeLimit: Duration = .seconds(10)

    /// The documented defaults.
    public init() {}
}
