import Gatehouse
import GatehouseFederation
import Testing

/// One try to sign in at the provider of the tests.
enum Try {
    static let attempt = ProviderAttempt(
        state: Secret("state"), nonce: Secret("nonce"), verifier: Secret("verifier"),
        redirectURI: "https://app.example.test/login/with/test/callback")

    static let callback = ProviderCallback(code: Secret("code"))

    /// The clock of all tests of tokens; the monotonic one is moved by hand.
    static func clock(_ monotonic: @escaping @Sendable () -> Int64 = { 0 }) -> AuthClock {
        AuthClock(now: { Token.now }, monotonicNanoseconds: monotonic)
    }

    /// A provider at this address, reached as the configuration of a test allows.
    static func provider(
        at server: HostileProvider, _ options: OpenIDOptions = OpenIDOptions(), clock: AuthClock = clock()
    ) throws -> OpenIDProvider {
        let name = try #require(ProviderName("test"))
        return try OpenIDProvider(
            name: name, title: "Test", issuer: server.issuer, id: "client", secret: Secret("secret"), options: options,
            http: ProviderHTTP(privateHosts: [server.authority]), clock: clock)
    }

    /// What comes of a sign-in for which the token endpoint gives this ID token.
    static func identity(
        at server: HostileProvider, idToken: String, options: OpenIDOptions = OpenIDOptions(),
        callback: ProviderCallback = callback
    ) async throws -> ProviderIdentity {
        server.answer("/token", json: answer(idToken))
        return try await provider(at: server, options).identity(from: callback, of: attempt)
    }

    /// What a token endpoint gives.
    static func answer(_ idToken: String) -> String {
        #"{"access_token":"access","token_type":"Bearer","expires_in":3600,"id_token":"\#(idToken)"}"#
    }

    /// The error with which the work ends.
    static func failure(_ work: () async throws -> Void) async -> ProviderError? {
        do { try await work() } catch { return error as? ProviderError }
        return nil
    }
}
