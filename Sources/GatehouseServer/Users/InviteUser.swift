import ArgumentParser
import Gatehouse

struct InviteUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Offer an account to a mail address, also where sign-up is closed.",
        discussion: """
            The link works once, for 24 hours. It is mailed; on a site that sends no mail it is printed, once, for you to \
            hand over. It takes the settings public.url and mail.* that the server has.
            """)

    @Argument(help: "The mail address.")
    var address: String

    @OptionGroup var options: DatabaseOptions

    @Option(name: .customLong("role"), help: "A role to grant; may be repeated.", transform: Role.read)
    var roles: [Role] = []

    func run() async throws {
        try await options.withAuth { auth in
            let link = try await auth.invite(email: address, roles: Set(roles))
            try InvitationRow(to: address, link: link?.expose()).show(asJSON: options.json)
        }
    }
}

/// An invitation, with its link where that was not mailed.
struct InvitationRow: Row {
    let to: String
    let link: String?

    var text: String {
        guard let link else { return "An invitation to \(to) is in the outbox. See `gatehouse mail queue`." }
        return "Hand this link to \(to). It works once, for 24 hours, and is not shown again:\n\(link)"
    }
}
