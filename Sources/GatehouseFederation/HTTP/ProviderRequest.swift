/// A request to a provider.
public struct ProviderRequest: Sendable {
    /// The whole address; its host is the one whose certificate is asked for.
    public let url: String

    /// The host of the address, without brackets.
    public let host: String

    /// Names and values of the header fields.
    public var headers: [(name: String, value: String)]

    /// The body of a POST; `nil` for a GET.
    public var body: [UInt8]?
}
