import ArgumentParser
import Gatehouse

struct ListProviders: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the providers and what is to be registered with each.",
        discussion: "Each line: name, title, redirect URI, and trusted where its word about addresses counts.")

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        try await options.withAuth { auth in
            for provider in auth.providers { try ProviderRow(provider, in: auth).show(asJSON: options.json) }
        }
    }
}

/// One provider as it is printed.
struct ProviderRow: Row {
    let name: String
    let title: String
    let redirectURI: String
    let logOutURI: String
    let trusted: Bool

    init(_ provider: any IdentityProvider, in auth: Auth) {
        name = provider.name.description
        title = provider.title
        redirectURI = auth.redirectURI(of: provider.name)
        logOutURI = auth.publicURL.origin + "/logout/from/\(provider.name)"
        trusted = auth.configuration.trustedForAddresses.contains(provider.name)
    }

    var text: String { ([name, title, redirectURI] + (trusted ? ["trusted"] : [])).joined(separator: "\t") }
}
