/// One page of what happened to an account in the last 90 days, newest first.
public struct ActivityPage: Sendable {
    /// What happened.
    public let events: [AuditEvent]

    /// What opens the page of older ones; `nil` when there are none.
    public let next: String?

    /// How many events a page holds at most.
    public static let maximumLength = 100
}

extension Auth {
    /// What happened to the account of this session, a page of it.
    ///
    /// - Parameters:
    ///   - current: the session of who asks.
    ///   - cursor: the ``ActivityPage/next`` of the page before; `nil` for the newest.
    ///   - limit: how many events, from 1 to ``ActivityPage/maximumLength``.
    /// - Throws: ``AuthError/noSuchPage`` for what is no cursor, ``AuthError/unavailable(_:)``.
    public func activityPage(
        of current: LoadedSession, before cursor: String? = nil, limit: Int = 50
    ) async throws -> ActivityPage {
        let place = cursor.flatMap(AuditPlace.init)
        if cursor != nil, place == nil { throw AuthError.noSuchPage }
        let limit = min(max(1, limit), ActivityPage.maximumLength)
        // One more than is shown tells whether there are older ones.
        let found = try await activity(of: current.account.id, before: place, limit: limit + 1)
        let events = Array(found.prefix(limit))
        return ActivityPage(events: events, next: found.count > limit ? events.last?.place.description : nil)
    }
}

extension AuthError {
    /// What was sent to open a page of a list opens none.
    public static let noSuchPage = AuthError(
        "cursor_invalid", .invalid, "There is no such page. Begin with the newest.", field: "before")
}
