import Gatehouse
import HTTPTypes
import Hummingbird
import Testing

@testable import GatehouseBreach

/// Against a server of our own that speaks the protocol, or does not.
@Suite(.timeLimit(.minutes(1))) struct `A range service` {
    private let password = BreachDigest(of: Array("brittle lantern quarry 77".utf8))
    private let padding = "00000000000000000000000000000000000:0\r\n"

    private func line(_ digest: BreachDigest, count: Int = 4) -> String {
        String(decoding: digest.suffix.expose(), as: UTF8.self) + ":\(count)\r\n"
    }

    private func ask(_ url: String, limit: Duration = .seconds(20)) async throws -> Bool {
        try await BreachService(PublicURL(url), limit: limit).contains(password)
    }

    /// Promise: a service that is asked about a password learns five of the forty digits of its SHA-1, and nothing else.
    ///
    /// ASVS: 6.2.12, 14.2.3.
    @Test func `it is told five digits, and asked for padding`() async throws {
        let server = RangeServer { [padding, password] _ in .init(text: padding + line(password)) }
        try await server.run { url in
            let isFound = try await ask(url)
            #expect(isFound)
        }
        let request = try #require(server.requests.first)
        #expect(request.path == "/range/\(password.prefix)")
        #expect(request.method == .get)
        #expect(request.headerFields[.addPadding] == "true")
        #expect(request.headerFields[.userAgent] == "gatehouse")
        let suffix = String(decoding: password.suffix.expose(), as: UTF8.self)
        #expect(!"\(request)".contains(suffix))
        #expect(server.requests.count == 1)
    }

    @Test func `what is not in the answer is not breached`() async throws {
        let server = RangeServer { [padding, password] _ in .init(text: padding + line(password, count: 0)) }
        try await server.run { url in
            let isFound = try await ask(url)
            #expect(!isFound)
        }
    }

    /// ASVS: 15.3.2.
    @Test(arguments: [204, 301, 302, 400, 404, 429, 500, 503])
    func `any other status is no answer, and no redirect is followed`(status: Int) async throws {
        let server = RangeServer { [padding] request in
            guard request.path == "/elsewhere" else {
                return .init(status: .init(code: status), headers: [.location: "/elsewhere"], text: padding)
            }
            return .init(text: padding)
        }
        try await server.run { url in
            let error = await #expect(throws: BreachError.self) { try await ask(url) }
            #expect(error?.reason == "\(url): status \(status)")
        }
        #expect(server.requests.count == 1)
    }

    @Test func `an answer without end is left`() async throws {
        let server = RangeServer { [padding] _ in .init(text: String(repeating: padding, count: 40_000)) }
        try await server.run { url in
            await #expect(throws: BreachError.self) { try await ask(url) }
        }
    }

    @Test func `a page of something else is no answer`() async throws {
        let server = RangeServer { _ in .init(text: "<!doctype html><title>Please sign in to the network</title>") }
        try await server.run { url in
            let error = await #expect(throws: BreachError.self) { try await ask(url) }
            #expect(error?.reason == "\(url): the answer is no list of digests")
        }
    }

    /// ASVS: 12.3.1.
    @Test func `a service that does not speak TLS is told nothing over https`() async throws {
        let server = RangeServer { [padding] _ in .init(text: padding) }
        try await server.run { url in
            await #expect(throws: BreachError.self) { try await ask("https" + url.dropFirst(4)) }
        }
        #expect(server.requests.isEmpty)
    }

    @Test func `a service that is silent is left in time, and 16 wait for it at most`() async throws {
        let server = RangeServer(isSilent: true) { _ in .init(text: "") }
        try await server.run { url in
            let service = BreachService(try PublicURL(url), limit: .milliseconds(500))
            let password = password
            let reasons = await withTaskGroup(of: String.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        do { return "\(try await service.contains(password))" } catch { return "\(error)" }
                    }
                }
                return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            #expect(reasons["\(url): Timeout was reached"] == 16)
            #expect(reasons["\(url): too many questions at once"] == 24)
            let error = await #expect(throws: BreachError.self) { try await service.contains(password) }
            #expect(error?.reason == "\(url): Timeout was reached", "the places are free again")
        }
    }

    @Test func `nobody at the address is no answer`() async throws {
        await #expect(throws: BreachError.self) { try await ask("http://127.0.0.1:1") }
    }
}
