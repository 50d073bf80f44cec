/// How the record of what happened is kept.
public struct AuditPolicy: Sendable {
    /// Whether the record is sealed, so that changes made past the program are found.
    ///
    /// Default no. It is done beside requests, by `AuthService`; the server always does it.
    public var isSealed = false

    /// The file that the newest seal is noted in.
    ///
    /// Default: beside the key file, with `.anchor` after its name. Where the keys are given there is no such place, and
    /// unless one is named here only the log tells when the end of the record was cut off.
    public var anchorFile: String?

    /// How long the sealed record is kept; `nil` for ever.
    ///
    /// Default 400 days. Whole seals are dropped; what has no seal is never dropped.
    public var retention: Duration? = .days(400)

    /// The documented defaults.
    public init() {}
}
