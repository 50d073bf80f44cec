import Gatehouse

/// One message as it is printed: to whom and what about, never what it says.
struct MailRow: Row {
    /// What a message is doing.
    enum State: String, Encodable {
        case waiting
        case sending
        case failed
    }

    let id: String
    let kind: String
    let to: String?
    let state: State
    let createdAt: String
    /// When it is tried next, or taken from a server that is dead by then.
    let nextAt: String?
    let failedAt: String?
    let tries: Int64
    let lastError: String?

    init(_ mail: Auth.QueuedMail, at now: Timestamp) {
        let entry = mail.entry
        id = entry.id.description
        kind = entry.kind.name
        to = mail.recipient?.text
        state = entry.failedAt != nil ? .failed : entry.claim != nil && entry.nextAt > now ? .sending : .waiting
        createdAt = entry.createdAt.iso8601
        nextAt = entry.failedAt == nil ? entry.nextAt.iso8601 : nil
        failedAt = entry.failedAt?.iso8601
        tries = entry.attempts
        lastError = entry.lastError.isEmpty ? nil : Console.harmless(entry.lastError)
    }

    var text: String {
        let next = nextAt.map { "next \($0)" } ?? failedAt.map { "given up \($0)" } ?? ""
        return [
            id, kind, to ?? "key is missing", state.rawValue, "written \(createdAt)", next, "\(tries) tries",
            lastError ?? "",
        ].joined(separator: "\t")
    }
}
