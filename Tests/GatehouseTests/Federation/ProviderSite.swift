import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// A site that sends mail and offers two providers.
struct ProviderSite: Sendable {
    static let victim = "victim@example.org"

    let mail: MailSite
    let acme: TestProvider
    let other: TestProvider
    /// The secret that a browser without a session keeps.
    let browser = Secret("a browser's pre-login secret")

    var auth: Auth { mail.auth }
    var site: Site { mail.site }

    init(trusting: Bool = false, configure: (inout AuthConfiguration) -> Void = { _ in }) async throws {
        let acme = try TestProvider("acme")
        let other = try TestProvider("other", title: "Other")
        (self.acme, self.other) = (acme, other)
        mail = try await MailSite {
            $0.providers = [acme, other]
            if trusting { $0.trustedForAddresses = [acme.name] }
            configure(&$0)
        }
    }

    /// Somebody as a provider knows them.
    static func person(
        _ subject: String = "1", at provider: TestProvider, email: String? = nil, verified: Bool = false,
        sid: String? = nil
    ) -> ProviderIdentity {
        ProviderIdentity(
            issuer: "https://\(provider.name).example", subject: subject, email: email, isEmailVerified: verified,
            displayName: "Ada", providerSession: sid)
    }

    /// Begins at a provider and brings its answer back.
    func use(
        _ provider: TestProvider? = nil, for purpose: ProviderPurpose = .signIn, in session: NewSession? = nil,
        browser: Secret<String>? = nil, next: String = "", remember: Bool = false
    ) async throws -> ProviderOutcome {
        let provider = provider ?? acme
        let browser = session?.token ?? browser ?? self.browser
        let address = try await auth.beginSignIn(
            with: provider.name, for: purpose, browser: browser, next: next, remember: remember, caller: .browser)
        return try await finish(provider, provider.answer(to: address), browser: browser, in: session)
    }

    /// Brings an answer back.
    func finish(
        _ provider: TestProvider, _ query: String, browser: Secret<String>, in session: NewSession? = nil
    ) async throws -> ProviderOutcome {
        let pairs = query.split(separator: "&").map { $0.split(separator: "=").map(String.init) }
        let fields = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
        let current = try await session.asyncLoad(site)
        return try await auth.completeSignIn(
            with: provider.name,
            ProviderAnswer(state: fields["state"] ?? "", code: fields["code"], error: fields["error"]),
            browser: browser, current: current, caller: .browser)
    }

    /// Signs in, or throws.
    func signIn(
        _ provider: TestProvider? = nil, remember: Bool = false, browser: Secret<String>? = nil
    ) async throws -> NewSession {
        try #require(try await use(provider, browser: browser, remember: remember).session)
    }

    /// Makes the provider a way into the account of this session.
    func link(_ provider: TestProvider? = nil, to session: NewSession) async throws {
        let outcome = try await use(provider, for: .link, in: session)
        guard case .linked = outcome else {
            Issue.record("not linked: \(outcome)")
            return
        }
    }

    /// A new account of this name that came by the provider.
    func newcomer(_ name: String = "ada", _ provider: TestProvider? = nil) async throws -> NewSession {
        _ = try await use(provider)
        return try await auth.makeAccount(username: name, browser: browser, replacing: nil, caller: .browser)
    }

    func identities(of account: Account) async throws -> [LinkedIdentity] {
        try await site.store.read { try $0.identities(of: account.id) }
    }
}

extension Optional where Wrapped == NewSession {
    fileprivate func asyncLoad(_ site: Site) async throws -> LoadedSession? {
        guard let self else { return nil }
        return try await site.load(self)
    }
}

extension ProviderOutcome {
    var session: NewSession? {
        guard case .signedIn(let session, _) = self else { return nil }
        return session
    }

    var refusal: ProviderRefusal? {
        guard case .refused(let refusal) = self else { return nil }
        return refusal
    }

    var isWaiting: Bool {
        guard case .waiting = self else { return false }
        return true
    }
}
