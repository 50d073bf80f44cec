import ArgumentParser
import Gatehouse

struct UsersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users", abstract: "Manage accounts, also while a server runs on the same database.",
        subcommands: [
            CreateUser.self, InviteUser.self, FirstAdministrator.self, ListUsers.self, ShowUser.self, DisableUser.self,
            EnableUser.self, UnlockUser.self, DeleteUser.self,
            ListSessions.self, EndSessions.self, ResetLink.self, GrantRole.self, RevokeRole.self,
        ])
}

/// The name of an account, before the options.
struct AccountOptions: ParsableArguments {
    @Argument(help: "The user name, or the mail address of an account that is there.")
    var name: String

    @OptionGroup var options: DatabaseOptions
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
