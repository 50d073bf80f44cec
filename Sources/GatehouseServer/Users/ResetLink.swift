import ArgumentParser
import Gatehouse

struct ResetLink: AccountCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset-link", abstract: "Print or mail a link that sets a new password of an account.",
        discussion: """
            The link works once, for 30 minutes. Printed, it is shown once, for you to hand over. It takes the settings \
            public.url and mail.* that the server has.
            """)

    @OptionGroup var user: AccountOptions

    @Flag(help: "Mail it to the account's address and print nothing of it.")
    var mail = false

    func act(on account: Account, _ auth: Auth) async throws -> [any Row] {
        let link = try await auth.resetLink(of: account.id, isMailed: mail)
        return [ResetLinkRow(username: account.username, email: account.email, link: link?.expose())]
    }
}

/// A link that sets a new password, unless it was mailed.
struct ResetLinkRow: Row {
    let username: String
    let email: String?
    let link: String?

    var text: String {
        guard let link else { return "A link for \(username) is in the outbox, to \(email ?? "")." }
        return "Hand this link to \(username). It works once, for 30 minutes, and is not shown again:\n\(link)"
    }
}
