import ArgumentParser
import Gatehouse

struct DisableUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Forbid an account to sign in, and end its sessions.")

    @OptionGroup var user: NamedUser
    @OptionGroup var options: UserOptions

    func run() async throws {
        try await options.withAuth { auth in
            let account = try await user.account(in: auth)
            try await auth.disable(account.id)
            try await options.show("Disabled \(account.username).", account.id, in: auth)
        }
    }
}

struct EnableUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: "Let a disabled account sign in again.")

    @OptionGroup var user: NamedUser
    @OptionGroup var options: UserOptions

    func run() async throws {
        try await options.withAuth { auth in
            let account = try await user.account(in: auth)
            try await auth.enable(account.id)
            try await options.show("Enabled \(account.username).", account.id, in: auth)
        }
    }
}

struct DeleteUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete an account and all that belongs to it.")

    @OptionGroup var user: NamedUser
    @OptionGroup var options: UserOptions

    @Flag(help: "Do not ask first.")
    var yes = false

    func run() async throws {
        try await options.withAuth { auth in
            let account = try await user.account(in: auth)
            try confirm(account)
            try await auth.delete(account.id)
            try OutcomeRow("Deleted \(account.username).", account).show(asJSON: options.json)
        }
    }

    private func confirm(_ account: Account) throws {
        guard !yes else { return }
        let answer = try PasswordPrompt.answer(to: "Delete \(account.username) for good? Type the name: ")
        guard answer.utf8.elementsEqual(account.username.utf8) else {
            throw CommandFailure("Nothing was deleted: the name was not typed. Scripts use --yes.")
        }
    }
}
