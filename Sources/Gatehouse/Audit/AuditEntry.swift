/// An event as it stands in the record: with what can be erased of it, and its place in a seal.
public struct AuditEntry: Sendable, Equatable {
    /// What happened.
    public let event: AuditEvent

    /// Random bytes that are hashed together with the personal fields; `nil` once those were erased.
    public let salt: [UInt8]?

    /// Its place in a seal, once it has one.
    public let mark: Mark?

    /// An entry with all its parts, as a store reads it.
    public init(event: AuditEvent, salt: [UInt8]?, mark: Mark?) {
        self.event = event
        self.salt = salt
        self.mark = mark
    }

    /// What a seal leaves on a row.
    public struct Mark: Sendable, Equatable {
        /// The number of the seal.
        public let seal: Int64
        /// SHA-256 of the salt and the personal fields, as they were when the row was sealed.
        public let digest: Digest256
        /// The authentication code of this row and of all that stand before it in the sealed record.
        public let link: Digest256

        /// A mark with all its parts.
        public init(seal: Int64, digest: Digest256, link: Digest256) {
            self.seal = seal
            self.digest = digest
            self.link = link
        }
    }
}

extension AuditEntry {
    /// How many random bytes a row gets.
    static let saltLength = 16

    /// Whether a person's traces were taken out of it.
    public var isErased: Bool { salt == nil }

    /// Whether nothing personal is left.
    var isBlank: Bool { event.client.isEmpty && event.userAgent.isEmpty && event.name.isEmpty }

    /// What the seal keeps of the personal fields.
    ///
    /// Without the salt nobody can find out by trying what it was made of.
    var personalDigest: Digest256 {
        var bytes = AuditBytes("gatehouse audit person 1")
        for part in [salt ?? [], Array(event.client.utf8), Array(event.userAgent.utf8), Array(event.name.utf8)] {
            bytes.add(part)
        }
        return Digest256(of: bytes.bytes)
    }
}
