import ArgumentParser
import Gatehouse

struct CreateUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make an account.",
        discussion: """
            The password is asked for at a terminal, otherwise it is the first line of standard input. Its owner must \
            set another one at the first login, unless --keep-password is given.
            """)

    @OptionGroup var user: AccountOptions

    @Option(help: "The mail address.")
    var email: String?

    @Option(name: .customLong("role"), help: "A role to grant; may be repeated.", transform: Role.read)
    var roles: [Role] = []

    @Flag(help: "Do not ask for another password at the first login.")
    var keepPassword = false

    func run() async throws {
        try await user.options.withAuth(creating: true) { auth in
            let request = RegistrationRequest(
                username: user.name, email: email, password: try Prompt.newPassword(for: user.name))
            let account = try await auth.createAccount(request, mustChangePassword: !keepPassword)
            for role in roles { try await auth.grant(role, to: account.id) }
            let row = AccountRow(try await auth.account(named: user.name), saying: "Created \(account.username).")
            try row.show(asJSON: user.options.json)
        }
    }
}

extension Role {
    /// A role on the command line.
    static func read(_ name: String) throws -> Role {
        guard let role = Role(name) else {
            throw ValidationError("A role is 1 to 64 of a-z, 0-9, '-', '_', ':' and '.'.")
        }
        return role
    }
}
