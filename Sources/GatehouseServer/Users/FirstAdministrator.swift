import ArgumentParser
import Gatehouse

struct FirstAdministrator: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "first-admin", abstract: "Print a link that makes the first administrator's account.",
        discussion: """
            The link works once, for 24 hours, as long as no account has the role admin. It takes the setting public.url \
            that the server has.
            """)

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        try await options.withAuth(creating: true) { auth in
            let link = try await auth.firstAdministratorLink().expose()
            try FirstAdministratorRow(link: link).show(asJSON: options.json)
        }
    }
}

/// The link that makes the first administrator.
struct FirstAdministratorRow: Row {
    let link: String

    var text: String { "Open this link. It works once, for 24 hours, and is not shown again:\n\(link)" }
}
