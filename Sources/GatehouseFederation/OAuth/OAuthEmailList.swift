import Gatehouse

/// A list of somebody's mail addresses that has an address of its own.
public struct OAuthEmailList: Sendable {
    /// Where the list is.
    public let endpoint: String

    /// The field that the list stands in; `nil` when it is the whole answer.
    public let field: String?

    /// The field of an entry that is the address.
    public let address: String

    /// The field of an entry that is `true` for the one address that counts.
    public let primary: String

    /// The field of an entry that is `true` when the address is proven.
    public let verified: String

    /// A list with these fields.
    public init(endpoint: String, field: String?, address: String, primary: String, verified: String) {
        self.endpoint = endpoint
        self.field = field
        self.address = address
        self.primary = primary
        self.verified = verified
    }

    /// The primary address of an answer, and whether it is proven; `nil` when there is none.
    ///
    /// - Throws: `ProviderError` for what is no list, or has two primary addresses.
    func primary(in answer: JSONValue) throws(ProviderError) -> (address: String, isVerified: Bool)? {
        guard case .list(let entries) = try list(in: answer) else { throw .untrusted("the addresses are no list") }
        let objects = entries.compactMap { if case .object(let entry) = $0 { entry } else { nil } }
        let primaries = objects.filter { $0.isTrue(primary) }
        guard primaries.count < 2 else { throw .untrusted("there are two primary addresses") }
        guard let entry = primaries.first, let text = entry.proposal(address) else { return nil }
        return (text, entry.isTrue(verified))
    }

    private func list(in answer: JSONValue) throws(ProviderError) -> JSONValue? {
        guard let field else { return answer }
        guard case .object(let object) = answer else { throw .untrusted("the addresses are no object") }
        return object[field]
    }
}
