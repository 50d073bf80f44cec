import ArgumentParser

struct ProvidersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "providers", abstract: "Look at the providers that people can sign in with.",
        subcommands: [ListProviders.self, CheckProvider.self])
}
