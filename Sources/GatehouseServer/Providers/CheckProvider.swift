import ArgumentParser
import Gatehouse

struct CheckProvider: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Ask a provider for its description and keys, and say what to register there.")

    @OptionGroup var options: DatabaseOptions

    @Argument(help: "The name of the provider.")
    var name: String

    func run() async throws {
        try await options.withAuth { auth in
            guard let found = ProviderName(name), let provider = auth.provider(found) else {
                throw CommandFailure("There is no provider \(Console.harmless(name)) in the settings.", .notFound)
            }
            do {
                try await provider.check()
            } catch let error as ProviderError {
                throw CommandFailure("\(provider.title) cannot be used: \(Console.harmless(error.reason)).")
            }
            try TestedProviderRow(ProviderRow(provider, in: auth)).show(asJSON: options.json)
        }
    }
}

/// A provider that answered, and what to register there.
struct TestedProviderRow: Row {
    let name: String
    let redirectURI: String
    let logOutURI: String

    init(_ row: ProviderRow) {
        (name, redirectURI, logOutURI) = (row.name, row.redirectURI, row.logOutURI)
    }

    var text: String {
        """
        \(name) answers, and its description and keys can be used. Register there:
            redirect URI           \(redirectURI)
            back-channel log-out   \(logOutURI)
        """
    }
}
