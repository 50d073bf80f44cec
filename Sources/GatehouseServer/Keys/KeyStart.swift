import ArgumentParser
import Gatehouse

/// From when on a new key makes new things.
struct KeyStart: ParsableArguments {
    private static let parser = ValueParser<Duration>.duration(from: "0s", to: "90d")

    @Option(
        name: .customLong("in"),
        help: "Use it only after this time, such as 1d, so that every server can be given it before.",
        transform: KeyStart.read)
    var delay: Duration = .zero

    /// A new key.
    func makeKey() throws -> RootKey {
        try RootKey(startsAt: AuthClock.system.now() + delay)
    }

    private static func read(_ text: String) throws -> Duration {
        guard let delay = parser.parse(text) else { throw ValidationError("--in is \(parser.range).") }
        return delay
    }
}
