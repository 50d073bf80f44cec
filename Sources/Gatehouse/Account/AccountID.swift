/// Names one account, for good: a version 7 UUID.
public struct AccountID: Sendable, Hashable, CustomStringConvertible {
    /// The identifier itself.
    public let uuid: UUIDv7

    /// The account with this identifier.
    public init(_ uuid: UUIDv7) {
        self.uuid = uuid
    }

    /// The lower-case text form of 36 characters.
    public var description: String { uuid.description }
}
