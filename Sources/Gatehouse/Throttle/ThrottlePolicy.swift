/// How much guessing is let through.
///
/// The figures and where they come from: `docs/throttling.md`.
public struct ThrottlePolicy: Sendable {
    /// Tries of one client at one account: 5 free, then 1 s, doubling to 15 minutes; forgotten after a day's rest.
    public var pair = ThrottleBucket.Rule.backOff(
        free: 5, first: .seconds(1), longest: .minutes(15), forget: .hours(24))

    /// Failures of one client over all accounts: 50 in 10 minutes.
    public var client = ThrottleBucket.Rule.window(limit: 50, length: .minutes(10))

    /// Sign-ups of one client, taken names included: 10 an hour.
    public var signUp = ThrottleBucket.Rule.window(limit: 10, length: .hours(1))

    /// Messages of one kind to one mail address, whoever asked for them: 3 an hour.
    public var mail = ThrottleBucket.Rule.window(limit: 3, length: .hours(1))

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
