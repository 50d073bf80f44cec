/// Works out the codes of one seal: row by row, each over the row and the code before it, then the seal's own.
///
/// The first row is chained to the seal before, so that nothing can be taken out, put in or moved, within a seal or
/// between two of them.
struct AuditChain {
    /// What the very first seal is chained to.
    static let beginning = Digest256(of: [])

    private let key: SubKey
    private let previous: Digest256
    private var link: Digest256

    /// The chain of the rows of one seal.
    ///
    /// - Parameter previous: the code of the seal before it.
    init(_ key: SubKey, after previous: Digest256) {
        self.key = key
        self.previous = previous
        link = previous
    }

    /// Adds a row.
    ///
    /// - Parameter digest: what the seal keeps of the personal fields.
    /// - Returns: the row's link.
    mutating func add(_ event: AuditEvent, digest: Digest256) -> Digest256 {
        var bytes = AuditBytes("gatehouse audit row 1")
        bytes.add(link.bytes)
        bytes.add(event.id.bytes)
        bytes.add(event.at.microseconds)
        bytes.add(Array(event.kind.name.utf8))
        bytes.add(event.accountID?.uuid.bytes ?? [])
        bytes.add(Array(event.detail.utf8))
        bytes.add(event.count)
        bytes.add(digest.bytes)
        link = key.authenticate(bytes.bytes)
        return link
    }

    /// The code of the seal over the rows that were added; its own `mac` is not looked at.
    func mac(of seal: AuditSeal) -> Digest256 {
        var bytes = AuditBytes("gatehouse audit seal 1")
        bytes.add(previous.bytes)
        bytes.add(link.bytes)
        bytes.add(seal.number)
        bytes.add(seal.first.bytes)
        bytes.add(seal.last.bytes)
        bytes.add(seal.count)
        bytes.add(seal.through.microseconds)
        bytes.add(seal.madeAt.microseconds)
        bytes.add(seal.keyID.bytes)
        return key.authenticate(bytes.bytes)
    }
}

extension AuditCheckpoint {
    /// The code that this checkpoint must have.
    func expectedMAC(_ key: SubKey) -> Digest256 {
        var bytes = AuditBytes("gatehouse audit checkpoint 1")
        bytes.add(seal)
        bytes.add(sealMAC.bytes)
        bytes.add(through.microseconds)
        bytes.add(madeAt.microseconds)
        bytes.add(keyID.bytes)
        return key.authenticate(bytes.bytes)
    }
}
