extension Auth {
    /// How far back an account's own activity is shown.
    public static let activityPeriod: Duration = .days(90)

    /// The largest page of it.
    static let largestActivityPage = 200

    /// What happened to an account in the last 90 days, newest first, for its owner to see.
    ///
    /// Refusals are counted up a minute: several rows of one minute, one from each server, belong together.
    ///
    /// - Parameters:
    ///   - account: whose activity.
    ///   - place: the ``AuditEvent/place`` of the last event of the page before; none for the first page.
    ///   - limit: how many events at most, from 1 to 200.
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func activity(
        of account: AccountID, before place: AuditPlace? = nil, limit: Int = 50
    ) async throws -> [AuditEvent] {
        let since = clock.now() - Auth.activityPeriod
        let limit = min(max(1, limit), Auth.largestActivityPage)
        return try await store.read { store in
            try store.auditEntries(of: account, since: since, before: place ?? .end, limit: limit).map(\.event)
        }
    }
}
