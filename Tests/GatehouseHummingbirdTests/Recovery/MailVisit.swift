import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

/// A site that sends mail, with one account, ada, whose address is confirmed.
struct MailVisit: Sendable {
    static let ada = "ada@example.org"
    static let other = "quiet harbour, seven lanterns, late"

    let site: WebSite
    let mailer: RecordingMailer
    let account: Account

    init(
        _ publicURL: String = "http://localhost:8080", verified: Bool = true,
        configure: (inout AuthConfiguration) -> Void = { _ in }
    ) async throws {
        let mailer = RecordingMailer()
        self.mailer = mailer
        site = try await WebSite(publicURL) {
            $0.mail.mailer = mailer
            configure(&$0)
        }
        let request = RegistrationRequest(username: "ada", email: Self.ada, password: WebSite.password)
        let account = try await site.auth.createAccount(request, mustChangePassword: false)
        self.account = account
        guard verified else { return }
        let (address, now) = (try EmailAddress(Self.ada), site.time.now)
        try await site.store.write { store in
            _ = try store.setAddressVerified(address, of: account.id, at: now)
        }
    }

    /// The path of the newest link to this address.
    func link(to address: String = ada) async throws -> String {
        await site.auth.deliverMail()
        let url = try #require(mailer.lastLink(to: address))
        let origin = site.auth.publicURL.origin
        #expect(url.utf8.starts(with: (origin + "/").utf8))
        return String(url.dropFirst(origin.count))
    }

    func code(to address: String = ada) async throws -> String {
        await site.auth.deliverMail()
        return try #require(mailer.lastCode(to: address))
    }

    func email() async throws -> String? {
        try await site.store.read { [id = account.id] in try $0.account(id)?.email }
    }
}

extension TestBrowser {
    /// Follows a link in a mail to the page that it leads to.
    func open(_ link: String) async throws -> TestPage {
        let page = try await get(link)
        guard page.status == .found || page.status == .seeOther, let location = page.location else { return page }
        return try await get(location)
    }
}
