/// How much guessing is let through.
///
/// The figures and where they come from: `docs/throttling.md`.
public struct ThrottlePolicy: Sendable {
    /// Tries of one client at one account: 5 free, then 1 s, doubling to 15 minutes; forgotten after a day's rest.
    public var pair = ThrottleBucket.Rule.backOff(
        free: 5, first: .seconds(1), longest: .minutes(15), forget: .hours(24))

    /// Failures of one client over all accounts: 50 in 10 minutes.
    public var client = ThrottleBucket.Rule.window(limit: 50, length: .minutes(10))

    /// Tries at one account by all devices that it does not know: 10 free, then one in 30 seconds; 100 that were wrong stop
    /// them for a year, or until ``Auth/unlock(_:caller:)``; forgotten after a day's rest before that.
    public var account = ThrottleBucket.Rule.steady(
        free: 10, every: .seconds(30), limit: 100, pause: .days(365), forget: .hours(24))

    /// Tries of one device that the account knows, at this account: as a pair, but counted alone.
    public var knownDevice = ThrottleBucket.Rule.backOff(
        free: 5, first: .seconds(1), longest: .minutes(15), forget: .hours(24))

    /// Wrong passwords all over the site.
    public var spray = SprayPolicy()

    /// How long a device stays known after the last login with it.
    ///
    /// Default 90 days.
    public var knownDeviceLifetime: Duration = .days(90)

    /// How many devices an account knows; the one that was used longest ago goes first.
    ///
    /// Default 20.
    public var knownDevicesKept = 20

    /// What unknown devices have to do before they may try an account's password again, beside waiting.
    ///
    /// Default nothing. A known device is never asked.
    public var challenge: (any Challenge)?

    /// Tries of unknown devices at one account before ``challenge`` is asked: 3 an hour that were wrong.
    ///
    /// While passwords are tried all over the site it is asked at once.
    public var unasked = ThrottleBucket.Rule.window(limit: 3, length: .hours(1))

    /// Sign-ups of one client, taken names included: 10 an hour.
    public var signUp = ThrottleBucket.Rule.window(limit: 10, length: .hours(1))

    /// Messages of one kind to one mail address, whoever asked for them: 3 an hour.
    public var mail = ThrottleBucket.Rule.window(limit: 3, length: .hours(1))

    /// Messages of one kind to one mail address that one browser asks for: one a minute.
    public var secondMail = ThrottleBucket.Rule.window(limit: 1, length: .minutes(1))

    /// Requests of one client that may cause a mail: 30 an hour.
    public var asking = ThrottleBucket.Rule.window(limit: 30, length: .hours(1))

    /// Whether anything is counted at all.
    public private(set) var isEnabled = true

    /// The documented defaults.
    public init() {}

    /// No limits: for trying things out on one's own machine, never for a site.
    public static var unlimitedForDevelopment: ThrottlePolicy {
        var policy = ThrottlePolicy()
        policy.isEnabled = false
        return policy
    }
}
