import ArgumentParser
import Gatehouse

struct ListKeys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the keys by their names and dates, oldest first.",
        discussion: "Each line: name, from when on it makes new things, and newest, live or waiting; parted by tabs.")

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        try await options.withAuth { auth in
            let (ring, now) = (auth.keys.ring, auth.clock.now())
            for key in ring.keys { try KeyRow(key, in: ring, at: now).show(asJSON: options.json) }
        }
    }
}
