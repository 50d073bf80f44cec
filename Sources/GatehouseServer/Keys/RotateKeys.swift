import ArgumentParser
import Gatehouse

struct RotateKeys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "Add a key to the key file, which makes new things from then on.",
        discussion: "Those that are there stay, and open what they made. Nobody is logged out; no restart is needed.")

    @OptionGroup var start: KeyStart
    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        try await options.withAuth { auth in
            guard let file = try auth.configuration.keys.file(for: auth.store) else {
                throw CommandFailure(
                    """
                    The keys are given by the setting keys, not by a file of this program. Add what `gatehouse keys new \
                    --in 1d` prints to it, on every server, and start them again.
                    """, .refused)
            }
            let key = try start.makeKey()
            let ring = try file.add(key)
            try KeyRow(key, in: ring, at: auth.clock.now()).show(asJSON: options.json)
        }
    }
}
