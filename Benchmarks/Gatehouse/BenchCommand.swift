import ArgumentParser

/// What `make bench` measures us with: a filled database, a server with a constant page beside ours, bare hashes.
@main
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gatehouse-bench",
        subcommands: [
            SeedCommand.self, ExpireCommand.self, ServeCommand.self, HashesCommand.self, KindsCommand.self,
            OutboxCommand.self, RecordCommand.self,
        ])
}
