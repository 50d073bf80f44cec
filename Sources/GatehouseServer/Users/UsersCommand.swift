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

    /// Runs `body` on the database, which must be there.
    func withAuth(_ body: (Auth) async throws -> Void) async throws {
        try await open(creating: false, body)
    }

    /// Runs `body` on the database; makes it first when it is not there.
    func withNewAuth(_ body: (Auth) async throws -> Void) async throws {
        try await open(creating: true, body)
    }

    private func open(creating: Bool, _ body: (Auth) async throws -> Void) async throws {
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

/// The name of an account, and how to find it.
struct NamedUser: ParsableArguments {
    @Argument(help: "The user name.")
    var name: String

    func account(in auth: Auth) async throws -> Account {
        do {
            return try await auth.account(named: name)
        } catch let error as AuthError where error.category == .notFound {
            throw CommandFailure("There is no account \(String(reflecting: name)).", .notFound)
        }
    }
}
