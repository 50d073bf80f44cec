/// What a look at the whole record found.
public struct AuditReport: Sendable, Equatable {
    /// How many sealed rows fit.
    public internal(set) var rows: Int64 = 0
    /// How many seals fit.
    public internal(set) var seals: Int64 = 0
    /// The last seal that fits; 0 for none.
    public internal(set) var lastSeal: Int64 = 0
    /// Up to when everything is sealed and fits.
    public internal(set) var sealedThrough: Timestamp?
    /// Up to which seal the record was dropped because it was old; 0 for nothing.
    public internal(set) var droppedThrough: Int64 = 0
    /// How many rows have lost their personal fields, because the account was deleted.
    public internal(set) var erased: Int64 = 0
    /// How many rows came more than ``lateness`` after the rows around them had been sealed.
    ///
    /// A server whose clock is wrong makes such rows; so does somebody who wants the past to look different.
    public internal(set) var late: Int64 = 0
    /// The first row that came late.
    public internal(set) var firstLate: UUIDv7?
    /// How many rows are not sealed yet.
    public internal(set) var unsealed: Int64 = 0
    /// The time of the oldest row that is not sealed.
    public internal(set) var oldestUnsealed: Timestamp?
    /// How many anchors fit.
    ///
    /// Without any, a record whose end was cut off looks whole.
    public internal(set) var anchors = 0
    /// The first thing that does not fit.
    public internal(set) var fault: AuditFault?

    /// From when on a row is called late: refusals are counted for a minute before they are written.
    public static let lateness: Duration = .minutes(2)
}

/// Something in the record that does not fit.
public struct AuditFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The seal it belongs to.
    public let seal: Int64

    /// The row, if it is a row.
    public let row: UUIDv7?

    /// What does not fit, as a sentence.
    public let description: String

    init(seal: Int64, row: UUIDv7? = nil, _ description: String) {
        self.seal = seal
        self.row = row
        self.description = description
    }
}
