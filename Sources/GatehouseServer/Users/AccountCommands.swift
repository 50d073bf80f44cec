import ArgumentParser
import Gatehouse

struct ShowUser: AccountCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one account.")

    @OptionGroup var user: AccountOptions

    func act(on account: Account, _ auth: Auth) -> [any Row] {
        [AccountRow(account, saying: AccountRow.details(of: account))]
    }
}

struct DisableUser: AccountCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Forbid an account to sign in, and end its sessions.")

    @OptionGroup var user: AccountOptions

    func act(on account: Account, _ auth: Auth) async throws -> [any Row] {
        try await auth.disable(account.id)
        return [AccountRow(try await auth.account(named: user.name), saying: "Disabled \(account.username).")]
    }
}

struct EnableUser: AccountCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: "Let a disabled account sign in again.")

    @OptionGroup var user: AccountOptions

    func act(on account: Account, _ auth: Auth) async throws -> [any Row] {
        try await auth.enable(account.id)
        return [AccountRow(try await auth.account(named: user.name), saying: "Enabled \(account.username).")]
    }
}

struct UnlockUser: AccountCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock",
        abstract: "Let devices that an account does not know try passwords again, after too many wrong ones.")

    @OptionGroup var user: AccountOptions

    func act(on account: Account, _ auth: Auth) async throws -> [any Row] {
        try await auth.unlock(account.id)
        return [AccountRow(account, saying: "Unlocked \(account.username).")]
    }
}

struct DeleteUser: AccountCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete an account and all that belongs to it.")

    @OptionGroup var user: AccountOptions

    @Flag(help: "Do not ask first.")
    var yes = false

    func act(on account: Account, _ auth: Auth) async throws -> [any Row] {
        if !yes {
            let answer = try Prompt.answer(to: "Delete \(account.username) for good? Type the name: ")
            guard answer.utf8.elementsEqual(account.username.utf8) else {
                throw CommandFailure("Nothing was deleted: the name was not typed. Scripts use --yes.")
            }
        }
        try await auth.delete(account.id)
        return [AccountRow(account, saying: "Deleted \(account.username).")]
    }
}

struct GrantRole: AccountCommand {
    static let configuration = CommandConfiguration(commandName: "grant", abstract: "Give an account a role.")

    @OptionGroup var user: AccountOptions
    @Argument(help: "The role.", transform: Role.read) var role: Role

    func act(on account: Account, _ auth: Auth) async throws -> [any Row] {
        let isNew = try await auth.grant(role, to: account.id)
        let text = "\(account.username) \(isNew ? "now has" : "already had") the role \(role)."
        return [AccountRow(try await auth.account(named: user.name), saying: text)]
    }
}

struct RevokeRole: AccountCommand {
    static let configuration = CommandConfiguration(commandName: "revoke", abstract: "Take a role from an account.")

    @OptionGroup var user: AccountOptions
    @Argument(help: "The role.", transform: Role.read) var role: Role

    func act(on account: Account, _ auth: Auth) async throws -> [any Row] {
        let hadIt = try await auth.revoke(role, from: account.id)
        let text = "\(account.username) \(hadIt ? "no longer has" : "did not have") the role \(role)."
        return [AccountRow(try await auth.account(named: user.name), saying: text)]
    }
}
