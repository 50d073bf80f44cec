import Gatehouse

extension ProviderHTTP {
    /// The JSON of a 200 to a GET.
    ///
    /// - Throws: `ProviderError`.
    func value(at endpoint: ProviderEndpoint, token: Secret<String>?) async throws -> JSONValue {
        let response = try await get(endpoint, token: token)
        guard response.status < 500, response.status != 429 else {
            throw ProviderError.unreachable("\(endpoint.host) answers \(response.status)")
        }
        guard response.status == 200 else {
            throw ProviderError.untrusted("\(endpoint.host) answers \(response.status)")
        }
        guard let value = JSONValueReader.value(response.body) else {
            throw ProviderError.untrusted("\(endpoint.host) answers with something else than JSON")
        }
        return value
    }
}
