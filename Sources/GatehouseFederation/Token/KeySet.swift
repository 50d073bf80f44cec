import Gatehouse

/// The keys of one issuer (RFC 7517, section 5).
struct KeySet: Sendable {
    /// More keys than any provider has.
    static let maximumKeys = 100

    private let keys: [VerificationKey]

    /// Reads a list of keys; those of a kind that we do not know are passed over.
    ///
    /// - Throws: `ProviderError` for what is no list of keys.
    init(_ object: JSONObject) throws(ProviderError) {
        guard case .list(let list) = object["keys"], list.count <= Self.maximumKeys else {
            throw .untrusted("the provider's keys are no list of keys")
        }
        keys = list.compactMap { if case .object(let key) = $0 { VerificationKey(key) } else { nil } }
    }

    /// The one key that a token may be signed with; `nil` when there is none, or it cannot be told which.
    ///
    /// Without a `kid` there must be only one key for the algorithm (OpenID Connect Core 1.0, section 10.1).
    func key(_ id: String?, for algorithm: SigningAlgorithm) -> VerificationKey? {
        let fitting = keys.filter { key in
            guard key.fits(algorithm) else { return false }
            guard let id else { return true }
            return key.id.map { $0.utf8.elementsEqual(id.utf8) } ?? false
        }
        return fitting.count == 1 ? fitting.first : nil
    }
}
