import ArgumentParser
import Gatehouse

struct UsersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users", abstract: "Manage accounts, also while a server runs on the same database.",
        subcommands: [
            CreateUser.self, ListUsers.self, ShowUser.self, DisableUser.self, EnableUser.self, DeleteUser.self,
            ListSessions.self, EndSessions.self, GrantRole.self, RevokeRole.self,
        ])
}

/// The options of every command about accounts.
struct UserOptions: ParsableArguments {
    @OptionGroup var configuration: ConfigurationOptions

    @Flag(help: "Print JSON, one object a line.")
    var json = false

    /// Runs `body` on the database, which must be there unless it may be made.
    func withAuth(creating: Bool = false, _ body: (Auth) async throws -> Void) async throws {
        let settings = try await configuration.resolve().settings
        // A mistyped path must not look like a site without accounts.
        guard creating || PrivateFile.mode(of: settings.database) != nil else {
            throw CommandFailure("There is no database \(settings.database).", .notFound)
        }
        let auth = try await settings.openAuth(logger: settings.quietLogger)
        do {
            try await body(auth)
        } catch {
            try? await auth.store.close()
            throw error
        }
        try await auth.store.close()
    }
}

/// The name of an account, before the options.
struct AccountOptions: ParsableArguments {
    @Argument(help: "The user name.")
    var name: String

    @OptionGroup var options: UserOptions
}

/// A command about one account that is there.
protocol AccountCommand: AsyncParsableCommand {
    var user: AccountOptions { get }

    /// Does it, and tells what was done.
    func act(on account: Account, _ auth: Auth) async throws -> [any Row]
}

extension AccountCommand {
    func run() async throws {
        try await user.options.withAuth { auth in
            let account = try await auth.account(named: user.name)
            for row in try await act(on: account, auth) { try row.show(asJSON: user.options.json) }
        }
    }
}
