/// A place in the record, in the order of time: where a page of it begins or ends.
public struct AuditPlace: Sendable, Hashable, LosslessStringConvertible {
    /// The time.
    public let at: Timestamp

    /// The identifier, among events of one time.
    public let id: UUIDv7

    /// The place of an event at this time with this identifier.
    public init(at: Timestamp, id: UUIDv7) {
        self.at = at
        self.id = id
    }

    /// Reads the text form, `MICROSECONDS-UUID`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 1)
        guard parts.count == 2, (1...18).contains(parts[0].count),
            parts[0].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let microseconds = Int64(String(Substring(parts[0]))), let id = UUIDv7(String(Substring(parts[1])))
        else { return nil }
        self.init(at: Timestamp(microseconds: microseconds), id: id)
    }

    /// The text form, for links to the next page.
    public var description: String { "\(at.microseconds)-\(id)" }
}

extension AuditPlace {
    /// Before everything.
    package static let start = AuditPlace(at: Timestamp(microseconds: .min), id: .lowest)

    /// Behind everything.
    package static let end = AuditPlace(at: Timestamp(microseconds: .max), id: .highest)
}

extension AuditEvent {
    /// Its place in the record.
    public var place: AuditPlace { AuditPlace(at: at, id: id) }
}
