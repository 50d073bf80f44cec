import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// A provider of the tests' own, over real HTTP on this machine: it answers as a test wants, and keeps what it was asked.
final class HostileProvider: Sendable {
    /// What came.
    struct Asked: Sendable {
        let path: String
        let head: HTTPRequest
        let body: String
    }

    /// What goes out instead of the usual answer.
    typealias Answer = @Sendable (Asked) async throws -> Response?

    private let asked = Mutex<[Asked]>([])
    private let answers = Mutex<[String: Answer]>([:])
    private let origin = Mutex("")

    /// Scheme, host and port, once it runs.
    var issuer: String { origin.withLock { $0 } }

    /// Host and port.
    var authority: String { String(issuer.dropFirst("http://".count)) }

    /// What it was asked, in order.
    var requests: [Asked] { asked.withLock { $0 } }

    /// How often a path was asked.
    func count(_ path: String) -> Int { requests.count { $0.path == path } }

    /// Answers a path so from now on.
    func answer(_ path: String, _ answer: @escaping Answer) { answers.withLock { $0[path] = answer } }

    /// Answers a path with this JSON from now on.
    func answer(_ path: String, json: String, status: HTTPResponse.Status = .ok) {
        answer(path) { _ in .init(status: status, json: json) }
    }

    /// The description that it has of itself, some members replaced or added.
    func description(_ changes: [String: String?] = [:]) -> String {
        var members: [String: String?] = [
            "issuer": "\"\(issuer)\"", "authorization_endpoint": "\"\(issuer)/authorize\"",
            "token_endpoint": "\"\(issuer)/token\"", "jwks_uri": "\"\(issuer)/keys\"",
        ]
        members.merge(changes) { $1 }
        let texts = members.sorted { $0.key < $1.key }.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }
        return "{\(texts.joined(separator: ","))}"
    }

    /// Listens on a port of this machine while the body runs.
    func run(_ body: @escaping @Sendable (HostileProvider) async throws -> Void) async throws {
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let router = Router()
        router.on("**", method: .get) { [self] request, _ in try await respond(to: request) }
        router.on("**", method: .post) { [self] request, _ in try await respond(to: request) }
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { port.yield($0.localAddress?.port ?? 0) })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            for await number in ports {
                origin.withLock { $0 = "http://127.0.0.1:\(number)" }
                answer("/.well-known/openid-configuration", json: description())
                answer("/keys", json: #"{"keys":[\#(try SigningKey.rsa.jwk(#""kid":"1""#))]}"#)
                try await body(self)
                break
            }
            group.cancelAll()
        }
    }

    private func respond(to request: Request) async throws -> Response {
        let body = try await request.body.collect(upTo: 1 << 20)
        let path = String((request.head.path ?? "").prefix { $0 != "?" })
        let what = Asked(path: path, head: request.head, body: String(buffer: body))
        asked.withLock { $0.append(what) }
        guard let answer = answers.withLock({ $0[path] }) else { return .init(status: .notFound, json: "{}") }
        return try await answer(what) ?? .init(status: .notFound, json: "{}")
    }
}

extension Response {
    /// An answer of JSON.
    init(status: HTTPResponse.Status = .ok, json: String) {
        self.init(
            status: status, headers: [.contentType: "application/json"], body: .init(byteBuffer: .init(string: json)))
    }
}
