import ArgumentParser
import Gatehouse

struct RolesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles",
        abstract: "Manage roles and what they allow, also while a server runs on the same database.",
        discussion: "Who has a role is changed with `users grant` and `users revoke`.",
        subcommands: [
            ListRoles.self, ShowRole.self, CreateRole.self, DeleteRole.self, AllowPermission.self, DenyPermission.self,
        ])
}

/// The name of a role, before the options.
struct RoleOptions: ParsableArguments {
    @Argument(help: "The role.", transform: Role.read) var role: Role

    @OptionGroup var options: DatabaseOptions
}

extension Permission {
    /// A permission on the command line.
    static func read(_ name: String) throws -> Permission {
        guard let permission = Permission(name) else {
            throw ValidationError(AuthError.invalidPermission.publicMessage)
        }
        return permission
    }
}
