import Gatehouse
import GatehouseMetrics
import HTTPTypes
import Hummingbird
import Logging

/// `GET /metrics` on a port of its own, which only this machine reaches.
struct MetricsSite {
    let metrics = PrometheusMetrics()
    let port: Int
    let logger: Logger

    var application: some ApplicationProtocol {
        let router = Router()
        router.get("metrics") { [metrics] request, _ in
            // A page of a stranger can make a browser on this machine ask here under the stranger's own name.
            guard let host = request.head.authority, Self.isLoopback(host) else {
                throw HTTPError(.misdirectedRequest)
            }
            return Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: metrics.text())))
        }
        return Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: logger)
    }

    private static func isLoopback(_ authority: String) -> Bool {
        let host = authority.utf8.prefix { $0 != UInt8(ascii: ":") }
        return PublicURL.isLoopback(host: Array(host))
    }
}
