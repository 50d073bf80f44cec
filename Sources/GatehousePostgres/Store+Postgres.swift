import Foundation
public import Gatehouse
public import GatehouseSQL

extension Store where Self == SQLStore {
    /// A store in the PostgreSQL database at this URL, which several processes may share.
    ///
    /// The schema is brought up to date on a thread of its own; meanwhile nothing else waits.
    ///
    /// - Throws: `SQLError` when the URL cannot be read or a newer version has changed the database,
    ///   `AuthError.unavailable` when PostgreSQL does not let us in.
    public static func postgres(
        url: String, options: PostgresOptions = PostgresOptions()
    ) async throws -> SQLStore {
        let database = try PostgresDatabase(url: url, options: options)
        return try await onThread { try SQLStore(database) }
    }
}

/// Runs `body` on a thread of its own, because it blocks.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread { continuation.resume(with: Swift.Result { try body() }) }.start()
    }
}
