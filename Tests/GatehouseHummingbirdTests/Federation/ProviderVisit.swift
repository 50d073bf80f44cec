import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

/// A site that sends mail and offers a provider, with one account, ada.
struct ProviderVisit: Sendable {
    let visit: MailVisit
    let acme: TestProvider

    var site: WebSite { visit.site }

    init(
        _ publicURL: String = "http://localhost:8080", configure: (inout AuthConfiguration) -> Void = { _ in }
    ) async throws {
        let acme = try TestProvider("acme")
        self.acme = acme
        visit = try await MailVisit(publicURL) {
            $0.providers = [acme]
            configure(&$0)
        }
    }

    /// Presses a button that leads to the provider, and comes back with its answer.
    func go(
        _ browser: TestBrowser, from page: String = "/login", button: String = "/login/with/acme",
        fields: [(String, String)] = []
    ) async throws -> TestPage {
        try await browser.get(callback(after: leave(browser, from: page, button: button, fields: fields)))
    }

    /// Presses a button that leads to the provider.
    func leave(
        _ browser: TestBrowser, from page: String = "/login", button: String = "/login/with/acme",
        fields: [(String, String)] = []
    ) async throws -> TestPage {
        _ = try await browser.get(page)
        return try await browser.post(button, fields)
    }

    /// Where the provider sends the browser back to that this page led to it.
    func callback(after page: TestPage) throws -> String {
        let header = try #require(page.headers[ProviderVisit.refresh])
        let mark = try #require(header.firstRange(of: "url="))
        return "/login/with/acme/callback?" + acme.answer(to: String(header[mark.upperBound...]))
    }

    static let refresh = HTTPField.Name("Refresh") ?? .location
}
