/// A seal over some rows of the record, in the order of time, and over the seal before it.
public struct AuditSeal: Sendable, Equatable {
    /// Its place in the order: from 1, without gaps.
    public let number: Int64
    /// The first of its rows.
    public let first: UUIDv7
    /// The last of its rows.
    public let last: UUIDv7
    /// How many rows it is over.
    public let count: Int64
    /// Up to when every row that was there is sealed.
    public let through: Timestamp
    /// When it was made.
    public let madeAt: Timestamp
    /// The name of the key that it was made with.
    public let keyID: KeyID
    /// The authentication code of all that, of the last row's link, and of the seal before.
    public let mac: Digest256

    /// A seal with all its parts.
    public init(
        number: Int64, first: UUIDv7, last: UUIDv7, count: Int64, through: Timestamp, madeAt: Timestamp,
        keyID: KeyID, mac: Digest256
    ) {
        self.number = number
        self.first = first
        self.last = last
        self.count = count
        self.through = through
        self.madeAt = madeAt
        self.keyID = keyID
        self.mac = mac
    }
}

/// Says that the record was cut off in front: everything up to a seal was dropped because it was old.
public struct AuditCheckpoint: Sendable, Equatable {
    /// The last seal that was dropped.
    public let seal: Int64
    /// That seal's authentication code, which the next one is chained to.
    public let sealMAC: Digest256
    /// Up to when everything had been sealed by it.
    public let through: Timestamp
    /// When it was made.
    public let madeAt: Timestamp
    /// The name of the key that it was made with.
    public let keyID: KeyID
    /// The authentication code of all that.
    public let mac: Digest256

    /// A checkpoint with all its parts.
    public init(
        seal: Int64, sealMAC: Digest256, through: Timestamp, madeAt: Timestamp, keyID: KeyID, mac: Digest256
    ) {
        self.seal = seal
        self.sealMAC = sealMAC
        self.through = through
        self.madeAt = madeAt
        self.keyID = keyID
        self.mac = mac
    }
}
