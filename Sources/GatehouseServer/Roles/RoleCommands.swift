import ArgumentParser
import Gatehouse

struct ListRoles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the roles that were created or granted.",
        discussion: "Each line: name, permissions, how many accounts have it; parted by tabs.")

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        try await options.withAuth { auth in
            for record in try await auth.roles() { try RoleRow(record).show(asJSON: options.json) }
        }
    }
}

struct ShowRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one role.")

    @OptionGroup var role: RoleOptions

    func run() async throws {
        try await role.options.withAuth { auth in
            let record = try await auth.role(role.role)
            try RoleRow(record, saying: RoleRow.details(of: record)).show(asJSON: role.options.json)
        }
    }
}

struct CreateRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a role.",
        discussion: "Example: gatehouse roles create editor --permission 'posts:*'")

    @OptionGroup var role: RoleOptions

    @Option(
        name: [.customLong("permission"), .customLong("perm")],
        help: "Something that it allows; may be repeated. posts:* is all that begins with posts:",
        transform: Permission.read)
    var permissions: [Permission] = []

    func run() async throws {
        try await role.options.withAuth(creating: true) { auth in
            try await auth.createRole(role.role, permissions: Set(permissions))
            let record = try await auth.role(role.role)
            try RoleRow(record, saying: "Created the role \(role.role).").show(asJSON: role.options.json)
        }
    }
}

struct DeleteRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete a role, and take it from everybody who has it.")

    @OptionGroup var role: RoleOptions

    func run() async throws {
        try await role.options.withAuth { auth in
            let record = try await auth.role(role.role)
            try await auth.deleteRole(role.role)
            let text = "Deleted the role \(role.role); accounts that had it: \(record.accounts)."
            try RoleRow(record, saying: text).show(asJSON: role.options.json)
        }
    }
}
