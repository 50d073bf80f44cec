public import Gatehouse
import Synchronization

/// An identity provider for tests: it says who a test tells it to say, and checks what an honest one checks.
///
/// ```swift
/// let provider = try TestProvider("acme")
/// provider.next = .success(ProviderIdentity(issuer: "https://acme.example", subject: "1"))
/// ```
///
/// A code is good once, and only together with the verifier whose attempt asked for it.
public final class TestProvider: IdentityProvider {
    private struct State {
        var next: Result<ProviderIdentity, ProviderError>
        var isReachable = true
        var attempts: [String: ProviderAttempt] = [:]
        var codes: [String: ProviderAttempt] = [:]
        var asked = 0
        var logOut: Result<ProviderLogOut, ProviderError> = .failure(ProviderError(.untrusted, reason: "none"))
    }

    /// The name in addresses.
    public let name: ProviderName

    /// What the button says.
    public let title: String

    private let state: Mutex<State>

    /// A provider of this name, which knows somebody as `1`.
    ///
    /// - Throws: `ProviderError` when the name cannot be one.
    public init(_ name: String, title: String = "Acme") throws {
        guard let name = ProviderName(name) else { throw ProviderError(.configuration, reason: "the name") }
        self.name = name
        self.title = title
        state = Mutex(State(next: .success(ProviderIdentity(issuer: "https://\(name).example", subject: "1"))))
    }

    /// Who the next code is exchanged for, or what goes wrong.
    public var next: Result<ProviderIdentity, ProviderError> {
        get { state.withLock { $0.next } }
        set { state.withLock { $0.next = newValue } }
    }

    /// Whether it answers at all.
    public var isReachable: Bool {
        get { state.withLock { $0.isReachable } }
        set { state.withLock { $0.isReachable = newValue } }
    }

    /// What the next logout token asks for, or what is wrong with it.
    public var logOut: Result<ProviderLogOut, ProviderError> {
        get { state.withLock { $0.logOut } }
        set { state.withLock { $0.logOut = newValue } }
    }

    /// How often a code was brought to it, good or not.
    public var asked: Int { state.withLock { $0.asked } }

    /// The attempt that this state belongs to.
    public func attempt(_ state: String) -> ProviderAttempt? { self.state.withLock { $0.attempts[state] } }

    /// The query with which it sends the browser back after a sign-in at this address.
    public func answer(to address: String) -> String {
        let text = String(address.drop { $0 != "=" }.dropFirst())
        return state.withLock { state in
            let code = "code\(state.codes.count)"
            state.codes[code] = state.attempts[text]
            return "code=\(code)&state=\(text)"
        }
    }

    /// The address of its own sign-in page.
    public func authorizationURL(for attempt: ProviderAttempt) async throws -> String {
        try requireAnswer()
        let text = attempt.state.expose()
        state.withLock { $0.attempts[text] = attempt }
        return "https://\(name).example/authorize?state=\(text)"
    }

    /// Exchanges a code, once.
    public func identity(
        from callback: ProviderCallback, of attempt: ProviderAttempt
    ) async throws -> ProviderIdentity {
        try requireAnswer()
        return try state.withLock { state in
            state.asked += 1
            guard let asked = state.codes.removeValue(forKey: callback.code.expose()),
                asked.verifier.expose() == attempt.verifier.expose(),
                asked.redirectURI == attempt.redirectURI
            else { throw ProviderError(.refused, reason: "the code is not good") }
            guard asked.nonce.expose() == attempt.nonce.expose() else {
                throw ProviderError(.untrusted, reason: "the nonce is another")
            }
            return try state.next.get()
        }
    }

    /// It has no such page.
    public func logOutURL(returningTo address: String, idToken: Secret<String>?) async throws -> String? { nil }

    /// What the test set.
    public func logOutRequest(from token: String) async throws -> ProviderLogOut {
        try requireAnswer()
        return try logOut.get()
    }

    private func requireAnswer() throws {
        guard isReachable else { throw ProviderError(.unreachable, reason: "no answer") }
    }
}
