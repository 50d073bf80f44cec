import HTTPTypes
import Hummingbird
import Synchronization

/// A server that answers as a test wants it to, and keeps what it was asked.
final class RangeServer: Sendable {
    private let answer: @Sendable (HTTPRequest) -> Response
    private let isSilent: Bool
    private let asked = Mutex<[HTTPRequest]>([])

    init(isSilent: Bool = false, _ answer: @escaping @Sendable (HTTPRequest) -> Response) {
        self.isSilent = isSilent
        self.answer = answer
    }

    /// What it was asked, in order.
    var requests: [HTTPRequest] { asked.withLock { $0 } }

    /// Listens on a port of this machine while the body runs.
    func run(_ body: @escaping @Sendable (String) async throws -> Void) async throws {
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let router = Router()
        router.get("**") { [self] request, _ in
            asked.withLock { $0.append(request.head) }
            // Until the connection is closed or the server ends.
            if isSilent {
                let (stream, ending) = AsyncStream<Void>.makeStream()
                for await _ in stream {}
                ending.finish()
            }
            return answer(request.head)
        }
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { port.yield($0.localAddress?.port ?? 0) })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            for await number in ports {
                try await body("http://127.0.0.1:\(number)")
                break
            }
            group.cancelAll()
        }
    }
}

extension Response {
    /// An answer of text.
    init(status: HTTPResponse.Status = .ok, headers: HTTPFields = [:], text: String) {
        self.init(status: status, headers: headers, body: .init(byteBuffer: .init(string: text)))
    }
}

extension HTTPField.Name {
    /// What asks the service for lines that do not exist.
    static let addPadding = Self("Add-Padding") ?? .accept
}
