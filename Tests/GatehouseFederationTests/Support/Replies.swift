import Gatehouse
import Synchronization

@testable import GatehouseFederation

/// Answers of providers by their real addresses, for what cannot be reached from a test.
final class Replies: Sendable {
    private let texts: Mutex<[String: String]>
    private let asked = Mutex<[ProviderRequest]>([])

    init(_ texts: [String: String]) {
        self.texts = Mutex(texts)
    }

    /// What was asked, in order.
    var requests: [ProviderRequest] { asked.withLock { $0 } }

    /// Answers an address so from now on.
    func set(_ url: String, _ text: String) { texts.withLock { $0[url] = text } }

    /// Every name is at one public address; what has no answer is not found.
    var http: ProviderHTTP {
        ProviderHTTP(
            resolver: HostResolver { _ in IPAddress(utf8: "8.8.8.8".utf8).map { [$0] } ?? [] },
            transport: ProviderTransport { [self] request, _ in
                asked.withLock { $0.append(request) }
                let text = texts.withLock { $0[request.url] }
                return ProviderResponse(status: text == nil ? 404 : 200, body: Array((text ?? "{}").utf8))
            })
    }
}
