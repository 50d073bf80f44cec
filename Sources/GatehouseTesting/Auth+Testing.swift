public import Gatehouse

extension Auth {
    /// Authentication for tests: as an application has it, but with password hashes that cost next to nothing
    /// and with a key that is no secret.
    ///
    /// ```swift
    /// let auth = try await Auth.forTesting(store: SQLStore(SQLiteDatabase.temporary()))
    /// ```
    ///
    /// - Parameters:
    ///   - store: where accounts are kept.
    ///   - clock: tells the time; ``TestClock/clock`` for tests in which time passes.
    ///   - publicURL: the address of the site.
    ///   - configure: changes the configuration before it is used.
    /// - Throws: `AuthError` when what was configured cannot be used.
    public static func forTesting(
        store: some Store, clock: AuthClock = .system, publicURL: String = "http://localhost:8080",
        configure: (inout AuthConfiguration) -> Void = { _ in }
    ) async throws -> Auth {
        var configuration = AuthConfiguration()
        configuration.passwords.argon2id = .insecureForTests
        configuration.keys = .keys(try .forTesting())
        configure(&configuration)
        return try await Auth(store: store, publicURL: publicURL, configuration: configuration, clock: clock)
    }
}
