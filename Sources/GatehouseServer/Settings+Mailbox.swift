import Gatehouse

extension Settings {
    /// The mailbox of a site in development; `nil` when mail leaves, or others than this machine reach the site.
    func mailbox(isDevelopment: Bool) throws -> Mailbox? {
        guard isDevelopment, auth.mail.mailer == nil, try !PublicURL(publicURL).isSecure else { return nil }
        // A name that never is one (RFC 2606), for nobody to answer.
        let sender = try MailSender(mail.from ?? EmailAddress("gatehouse@site.invalid"), name: auth.siteName)
        let site = publicURL
        return Mailbox(mailFolder, from: sender) { mail in
            let (to, subject) = (mail.message.recipient.text, mail.message.subject)
            Console.complain("mail to \(to): \(Console.harmless(subject)) (\(site)/dev/mailbox/\(mail.id))")
        }
    }

    /// Beside the database file; the URL of a PostgreSQL is no path, and may hold a password.
    private var mailFolder: String { isOnPostgres ? "gatehouse.mail" : database + ".mail" }
}
