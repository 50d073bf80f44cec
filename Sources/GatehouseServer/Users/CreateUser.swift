import ArgumentParser
import Gatehouse

struct CreateUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make an account.",
        discussion: """
            The password is asked for at a terminal, otherwise it is the first line of standard input. Its owner must \
            set another one at the first login, unless --keep-password is given.
            """)

    @OptionGroup var user: NamedUser
    @OptionGroup var options: UserOptions

    @Option(help: "The mail address.")
    var email: String?

    @Option(name: .customLong("role"), help: "A role to grant; may be repeated.")
    var roles: [RoleName] = []

    @Flag(help: "Do not ask for another password at the first login.")
    var keepPassword = false

    func run() async throws {
        try await options.withNewAuth { auth in
            let request = RegistrationRequest(
                username: user.name, email: email, password: try PasswordPrompt.newPassword(for: user.name))
            let account = try await auth.createAccount(request, mustChangePassword: !keepPassword)
            for name in roles { try await auth.grant(name.role, to: account.id) }
            try await options.show("Created \(account.username).", account.id, in: auth)
        }
    }
}

/// A role on the command line.
struct RoleName: ExpressibleByArgument {
    let role: Role

    init?(argument: String) {
        guard let role = Role(argument) else { return nil }
        self.role = role
    }
}
