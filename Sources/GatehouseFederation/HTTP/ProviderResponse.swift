/// What a provider answered.
public struct ProviderResponse: Sendable {
    /// The status code.
    public let status: Int

    /// The body, whole.
    public let body: [UInt8]

    /// A response with these values.
    public init(status: Int, body: [UInt8]) {
        self.status = status
        self.body = body
    }
}
