import ArgumentParser
import Foundation

/// The options that every command reads its settings with.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: "A YAML file of settings.")
    var config: String?

    @Option(help: "The SQLite file, or the URL of a PostgreSQL database.")
    var database: String?

    /// The settings, with more of them from the command line.
    func resolve(with more: [String: String?] = [:]) async throws -> ResolvedSettings {
        let given = more.merging(["database": database]) { $1 }.compactMapValues(\.self)
        return try await ConfigurationSources(
            commandLine: given, environment: ProcessInfo.processInfo.environment, file: config
        ).resolve()
    }
}

/// The options of a server, and of the commands that tell about one.
struct ServerOptions: ParsableArguments {
    @Option(help: "The address to listen on.")
    var host: String?

    @Option(help: "The port to listen on.")
    var port: String?

    @OptionGroup var configuration: ConfigurationOptions

    @Flag(help: "Allow what is for trying things out on one's own machine only.")
    var development = false

    func resolve() async throws -> ResolvedSettings {
        try await configuration.resolve(with: ["server.host": host, "server.port": port])
    }
}
