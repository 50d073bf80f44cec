import Gatehouse

/// One row of the record as it is printed.
struct AuditRow: Row {
    let id: String
    let at: String
    let kind: String
    let account: String?
    let name: String
    let client: String
    let userAgent: String
    let detail: String
    let count: Int64
    /// The number of its seal, once it has one.
    let seal: Int64?
    /// Whether client, user agent and name were taken out, because the account was deleted.
    let erased: Bool

    init(_ entry: AuditEntry) {
        let event = entry.event
        id = event.id.description
        at = event.at.iso8601WithMicroseconds
        kind = event.kind.name
        account = event.accountID?.description
        name = event.name
        client = event.client
        userAgent = event.userAgent
        detail = event.detail
        count = event.count
        seal = entry.mark?.seal
        erased = entry.isErased
    }

    /// For people: when, what, who, from where, and more where there is more.
    var text: String {
        let who = name.isEmpty ? account ?? "-" : name
        let times = count > 1 ? ["\(count) times"] : []
        return Console.harmless([at, kind, who, client.isEmpty ? "-" : client, detail].joined(separator: " | "))
            + times.map { " | \($0)" }.joined()
    }

    /// The names of the cells.
    static let columns = [
        "at", "kind", "account", "name", "client", "user_agent", "detail", "count", "seal", "erased", "id",
    ]

    /// The same as cells of a table.
    var cells: [String] {
        [
            at, kind, account ?? "", name, client, userAgent, detail, "\(count)", seal.map { "\($0)" } ?? "",
            erased ? "yes" : "no", id,
        ]
    }

    enum CodingKeys: String, CodingKey {
        case id, at, kind, account, name, client, userAgent, detail, count, seal, erased
    }
}

extension Timestamp {
    /// ISO 8601 in UTC, to the microsecond.
    var iso8601WithMicroseconds: String {
        let fraction = ((microseconds % 1_000_000) + 1_000_000) % 1_000_000
        let digits = String(fraction)
        let zeros = String(repeating: "0", count: 6 - digits.utf8.count)
        return String(iso8601.dropLast()) + "." + zeros + digits + "Z"
    }
}
