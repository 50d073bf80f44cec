import Gatehouse
import GatehouseSMTP

/// The settings `mail.*`, which only together make a mailer.
struct MailSettings: Sendable {
    var server: SMTPServer?
    var isEncrypted = true
    var authorities = ""
    var user = ""
    var password = Secret("")
    var from: EmailAddress?

    /// What sends the site's mail; `nil` when no mail server is set.
    ///
    /// - Throws: ``CommandFailure`` when the settings do not go together.
    func mailer(siteName: String, publicURL: String) throws -> SMTPMailer? {
        guard var server else {
            guard user.isEmpty, password.expose().isEmpty else {
                throw CommandFailure("mail.user and mail.password are for a mail server: set mail.url.")
            }
            return nil
        }
        guard let from else { throw CommandFailure("mail.url is set, and mail.from is not: from whom is the mail?") }
        try checkLogin(to: server)
        server.isEncrypted = isEncrypted
        server.authorities = authorities.isEmpty ? nil : authorities
        server.login = user.isEmpty ? nil : SMTPServer.Login(user: user, password: password)
        server.clientName = SMTPServer.clientName(for: try PublicURL(publicURL))
        return SMTPMailer(server, from: try MailSender(from, name: siteName))
    }

    private func checkLogin(to server: SMTPServer) throws {
        guard isEncrypted || !server.speaksTLSFirst else {
            throw CommandFailure("mail.tls is off, and mail.url begins with smtps://: choose one.")
        }
        guard user.isEmpty == password.expose().isEmpty else {
            throw CommandFailure("mail.user and mail.password belong together: set both or none.")
        }
        guard user.isEmpty || isEncrypted || server.isLoopback else {
            throw CommandFailure("mail.password would cross the network in the clear: set mail.tls to on.")
        }
    }
}
