import ArgumentParser
import Gatehouse

struct AllowPermission: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "allow", abstract: "Let a role allow something more.")

    @OptionGroup var role: RoleOptions
    @Argument(help: "What it allows, such as posts:write or posts:*", transform: Permission.read)
    var permission: Permission

    func run() async throws {
        try await role.options.withAuth { auth in
            let isNew = try await auth.allow(permission, to: role.role)
            let text = "\(role.role) \(isNew ? "now allows" : "already allowed") \(permission)."
            try RoleRow(try await auth.role(role.role), saying: text).show(asJSON: role.options.json)
        }
    }
}

struct DenyPermission: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deny", abstract: "Take from a role what was allowed to it.",
        discussion: "A wildcard is taken as a whole: posts:write cannot be taken out of posts:*")

    @OptionGroup var role: RoleOptions
    @Argument(help: "What it no longer allows, as `roles show` names it.", transform: Permission.read)
    var permission: Permission

    func run() async throws {
        try await role.options.withAuth { auth in
            let hadIt = try await auth.deny(permission, to: role.role)
            let record = try await auth.role(role.role)
            let rest = PermissionSet(record.permissions).contains(permission) ? "; a wildcard still covers it" : ""
            let text = "\(role.role) \(hadIt ? "no longer allows" : "did not allow") \(permission)\(rest)."
            try RoleRow(record, saying: text).show(asJSON: role.options.json)
        }
    }
}
