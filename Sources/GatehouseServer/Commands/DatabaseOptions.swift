import ArgumentParser
import Gatehouse

/// The options of every command about what is in the database.
struct DatabaseOptions: ParsableArguments {
    @OptionGroup var configuration: ConfigurationOptions

    @Flag(help: "Print JSON, one object a line.")
    var json = false

    /// Runs `body` on the database, which must be there unless it may be made.
    ///
    /// - Parameter adjust: changes settings before they are used.
    func withAuth(
        creating: Bool = false, adjust: (inout Settings) throws -> Void = { _ in }, _ body: (Auth) async throws -> Void
    ) async throws {
        var settings = try await configuration.resolve().settings
        try adjust(&settings)
        // A mistyped path must not look like a site without accounts.
        guard creating || settings.isOnPostgres || PrivateFile.mode(of: settings.database) != nil else {
            throw CommandFailure("There is no database \(settings.database).", .notFound)
        }
        let auth = try await settings.openAuth(logger: settings.quietLogger)
        do {
            try await body(auth)
        } catch {
            try? await auth.store.close()
            throw error
        }
        try await auth.store.close()
    }
}
