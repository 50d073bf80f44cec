import ArgumentParser
import Gatehouse

struct GrantRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "grant", abstract: "Give an account a role.")

    @OptionGroup var user: NamedUser
    @Argument(help: "The role.") var role: RoleName
    @OptionGroup var options: UserOptions

    func run() async throws {
        try await options.withAuth { auth in
            let account = try await user.account(in: auth)
            let isNew = try await auth.grant(role.role, to: account.id)
            let text = isNew ? "\(account.username) is now \(role.role)." : "\(account.username) was \(role.role) already."
            try await options.show(text, account.id, in: auth)
        }
    }
}

struct RevokeRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "revoke", abstract: "Take a role from an account.")

    @OptionGroup var user: NamedUser
    @Argument(help: "The role.") var role: RoleName
    @OptionGroup var options: UserOptions

    func run() async throws {
        try await options.withAuth { auth in
            let account = try await user.account(in: auth)
            let hadIt = try await auth.revoke(role.role, from: account.id)
            let text = "\(account.username) \(hadIt ? "is no longer" : "was not") \(role.role)."
            try await options.show(text, account.id, in: auth)
        }
    }
}
