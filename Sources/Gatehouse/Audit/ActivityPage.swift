/// One page of what happened to an account in the last 90 days, newest first.
public struct ActivityPage: Sendable {
    /// What happened.
    public let events: [AuditEvent]

    /// What opens the page of older ones; `nil` when there are none.
    public let next: String?

    /// How far back it goes.
    public static let period: Duration = .days(90)

    /// How many events a page holds at most.
    public static let maximumLength = 100

    /// How many events of an account are looked at: what is older than so many is not shown.
    private static let reach = 2000
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
        let place = try cursor.map(ActivityPage.Place.init)
        let since = clock.now() - ActivityPage.period
        let id = current.account.id
        return try await store.read { try ActivityPage($0, of: id, since: since, before: place, limit: limit) }
    }
}

extension ActivityPage {
    /// The page after this place.
    init(
        _ store: any StoreTransaction, of account: AccountID, since: Timestamp, before place: Place?, limit: Int
    ) throws {
        let older = try store.auditEvents(of: account, limit: ActivityPage.reach).filter { event in
            event.at >= since && (place.map { Place(event) < $0 } ?? true)
        }
        events = Array(older.prefix(min(max(1, limit), ActivityPage.maximumLength)))
        next = older.count > events.count ? events.last.map { Place($0).text } : nil
    }

    /// Where a page ends: the time and the identifier of its last event.
    struct Place: Comparable {
        let at: Timestamp
        let id: UUIDv7

        init(_ event: AuditEvent) {
            at = event.at
            id = event.id
        }

        /// Reads `MICROSECONDS-UUID`.
        init(_ text: String) throws {
            let parts = text.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 1)
            guard parts.count == 2, (1...18).contains(parts[0].count),
                parts[0].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let microseconds = Int64(String(Substring(parts[0]))), let id = UUIDv7(String(Substring(parts[1])))
            else { throw AuthError.noSuchPage }
            at = Timestamp(microseconds: microseconds)
            self.id = id
        }

        var text: String { "\(at.microseconds)-\(id)" }

        static func < (left: Place, right: Place) -> Bool {
            left.at == right.at ? left.id.bytes.lexicographicallyPrecedes(right.id.bytes) : left.at < right.at
        }
    }
}

extension AuthError {
    /// What was sent to open a page of a list opens none.
    public static let noSuchPage = AuthError(
        "cursor_invalid", .invalid, "There is no such page. Begin with the newest.", field: "before")
}
