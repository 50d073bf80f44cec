import Gatehouse

extension ProviderError {
    static func untrusted(_ reason: String) -> ProviderError { ProviderError(.untrusted, reason: reason) }
    static func unreachable(_ reason: String) -> ProviderError { ProviderError(.unreachable, reason: reason) }
    static func refused(_ reason: String) -> ProviderError { ProviderError(.refused, reason: reason) }
    static func configuration(_ reason: String) -> ProviderError { ProviderError(.configuration, reason: reason) }
}
