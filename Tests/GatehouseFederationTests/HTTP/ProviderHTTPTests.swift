import Foundation
import Gatehouse
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import Testing

@testable import GatehouseFederation

/// What leaves the server, and what it does with what comes back (ATK-59).
@Suite struct `Requests to providers` {
    private func endpoint(_ text: String) throws -> ProviderEndpoint { try #require(ProviderEndpoint(text)) }

    /// A client whose names resolve so, and that keeps whom it would have connected to.
    private func http(
        _ addresses: [String], private hosts: Set<String> = [], sent: Sent = Sent()
    ) -> ProviderHTTP {
        let found = addresses.compactMap { IPAddress(utf8: $0.utf8) }
        return ProviderHTTP(
            privateHosts: hosts, resolver: HostResolver { _ in found },
            transport: ProviderTransport { request, address in
                sent.add("\(request.url) at \(address)")
                return ProviderResponse(status: 200, body: Array("{}".utf8))
            })
    }

    private final class Sent: Sendable {
        private let list = Mutex<[String]>([])
        var all: [String] { list.withLock { $0 } }
        func add(_ text: String) { list.withLock { $0.append(text) } }
    }

    /// Promise: an answer of a provider cannot make the server speak with machines of its own network.
    @Test(arguments: [
        ["127.0.0.1"], ["::1"], ["::ffff:127.0.0.1"], ["169.254.169.254"], ["10.0.0.1"], ["fd00::1"],
        ["64:ff9b::7f00:1"],
        ["8.8.8.8", "127.0.0.1"], ["127.0.0.1", "8.8.8.8"], ["2606:4700::1", "fe80::1"],
    ])
    func `ATK-59 one address that is not public is enough to send nothing`(addresses: [String]) async throws {
        let sent = Sent()
        let http = http(addresses, sent: sent)
        let error = await Try.failure { _ = try await http.get(try endpoint("https://idp.example.test/keys")) }
        #expect(error == ProviderError(.untrusted, reason: "idp.example.test has an address that is not public"))
        #expect(sent.all.isEmpty)
    }

    @Test(arguments: [
        "https://127.0.0.1/", "https://[::1]/", "https://169.254.169.254/latest/",
        "https://10.0.0.1:8080/", "https://0.0.0.0/", "https://[64:ff9b::10.0.0.1]/",
    ])
    func `ATK-59 an address in place of a name is judged alike`(url: String) async throws {
        let sent = Sent()
        let http = http(["8.8.8.8"], sent: sent)
        let error = await Try.failure { _ = try await http.get(try endpoint(url)) }
        #expect(error?.kind == .untrusted)
        #expect(sent.all.isEmpty)
    }

    @Test func `the address that was checked is the one that is connected to`() async throws {
        let sent = Sent()
        _ = try await http(["2606:4700::1", "8.8.8.8"], sent: sent).get(try endpoint("https://idp.example.test/keys"))
        #expect(sent.all == ["https://idp.example.test/keys at 2606:4700::1"])
    }

    @Test func `the next address is tried when nobody listens, and only then`() async throws {
        try await HostileProvider().run { server in
            let port = try #require(server.authority.split(separator: ":").last)
            let addresses = ["127.0.0.2", "127.0.0.3", "127.0.0.1"].compactMap { IPAddress(utf8: $0.utf8) }
            let http = ProviderHTTP(
                privateHosts: ["idp.example.test:\(port)"], resolver: HostResolver { _ in addresses })
            server.answer("/x", json: "{}")
            let response = try await http.get(try endpoint("http://idp.example.test:\(port)/x"))
            #expect(response.status == 200)
            // A connection that breaks may have done its work.
            let sent = Sent()
            let breaking = ProviderHTTP(
                privateHosts: ["idp.example.test:\(port)"], resolver: HostResolver { _ in addresses },
                transport: ProviderTransport { _, address in
                    sent.add("\(address)")
                    throw CocoaError(.fileReadUnknown)
                })
            let error = await Try.failure {
                _ = try await breaking.post([("code", "code")], to: try endpoint("http://idp.example.test:\(port)/x"))
            }
            #expect(error?.kind == .unreachable)
            #expect(sent.all == ["127.0.0.2"])
        }
    }

    @Test func `a host that the configuration names may be private, and without TLS only on this machine`() async throws
    {
        let hosts: Set<String> = ["idp.example.test", "idp.example.test:8080"]
        _ = try await http(["10.0.0.1"], private: hosts).get(try endpoint("https://idp.example.test/"))
        _ = try await http(["127.0.0.1"], private: hosts).get(try endpoint("http://idp.example.test:8080/"))
        for (addresses, url) in [
            (["10.0.0.1"], "http://idp.example.test:8080/"), (["8.8.8.8"], "http://idp.example.test:8080/"),
            (["127.0.0.1", "10.0.0.1"], "http://idp.example.test:8080/"),
            (["127.0.0.1"], "http://idp.example.test:8081/"),
            (["10.0.0.1"], "https://idp.example.test:8443/"), (["10.0.0.1"], "https://other.example.test/"),
        ] {
            let error = await Try.failure {
                _ = try await http(addresses, private: hosts).get(try endpoint(url))
            }
            #expect(error?.kind == .untrusted, "\(url) at \(addresses)")
        }
    }

    @Test func `a host without an address does not answer`() async throws {
        let error = await Try.failure { _ = try await http([]).get(try endpoint("https://idp.example.test/")) }
        #expect(error?.kind == .unreachable)
    }

    @Test func `the machine's resolver finds this machine, and no host that is none`() async throws {
        let addresses = try await HostResolver.system.resolve("localhost")
        #expect(!addresses.isEmpty && addresses.allSatisfy(SpecialAddresses.isLoopback))
        #expect(try await HostResolver.system.resolve("nobody.invalid").isEmpty)
        #expect(try await HostResolver.system.resolve("192.0.2.7").map(\.description) == ["192.0.2.7"])
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func `ATK-59 a redirect is an answer and is not followed`(status: Int) async throws {
        try await HostileProvider().run { server in
            server.answer("/here") { _ in .init(status: .init(code: status), headers: [.location: "/there"]) }
            let http = ProviderHTTP(privateHosts: [server.authority])
            let response = try await http.get(try endpoint("\(server.issuer)/here"))
            #expect(response.status == status)
            #expect(server.count("/there") == 0)
        }
    }

    @Test func `ATK-59 an answer of more than 1 MiB is left`() async throws {
        try await HostileProvider().run { server in
            server.answer("/large") { _ in
                .init(status: .ok, body: .init(byteBuffer: .init(repeating: 0x20, count: (1 << 20) + 1)))
            }
            server.answer("/endless") { _ in
                .init(
                    status: .ok,
                    body: .init { writer in
                        for _ in 0..<1600 { try await writer.write(.init(repeating: 0x20, count: 1 << 16)) }
                        try await writer.finish(nil)
                    })
            }
            let http = ProviderHTTP(privateHosts: [server.authority])
            for path in ["/large", "/endless"] {
                let error = await Try.failure { _ = try await http.get(try endpoint("\(server.issuer)\(path)")) }
                #expect(error?.kind == .unreachable, "\(path)")
            }
            server.answer("/full") { _ in
                .init(status: .ok, body: .init(byteBuffer: .init(repeating: 0x20, count: 1 << 20)))
            }
            let whole = try await http.get(try endpoint("\(server.issuer)/full"))
            #expect(whole.body.count == 1 << 20)
        }
    }

    /// Promise: a provider that is silent or slow holds a sign-in up for six seconds at most.
    @Test(arguments: ["/silent", "/slow"])
    func `ATK-59 an answer that does not end is left in time`(path: String) async throws {
        #expect(ProviderHTTP().limit == .seconds(6))
        try await HostileProvider().run { server in
            server.answer("/silent") { _ in
                try await forever()
                return nil
            }
            server.answer("/slow") { _ in
                .init(
                    status: .ok,
                    body: .init { writer in
                        try await writer.write(.init(string: "{"))
                        try await forever()
                        try await writer.finish(nil)
                    })
            }
            let http = ProviderHTTP(privateHosts: [server.authority], limit: .milliseconds(300))
            let error = await Try.failure { _ = try await http.get(try endpoint("\(server.issuer)\(path)")) }
            #expect(error == ProviderError(.unreachable, reason: "the provider does not answer in time"))
        }
    }

    @Test func `a name that is looked up for too long is left in time`() async throws {
        let http = ProviderHTTP(
            limit: .milliseconds(100),
            resolver: HostResolver { _ in
                try await forever()
                return []
            })
        let error = await Try.failure { _ = try await http.get(try endpoint("https://idp.example.test/")) }
        #expect(error == ProviderError(.unreachable, reason: "the provider does not answer in time"))
    }

    @Test func `what is sent says who asks, and a token goes into its header alone`() async throws {
        try await HostileProvider().run { server in
            server.answer("/x", json: "{}")
            let http = ProviderHTTP(privateHosts: [server.authority])
            _ = try await http.get(try endpoint("\(server.issuer)/x?a=b"), token: Secret("token"))
            _ = try await http.post([("a", "b c")], to: try endpoint("\(server.issuer)/x"))
            let asked = server.requests
            #expect(asked.map(\.head.method) == [.get, .post])
            #expect(asked[0].head.path == "/x?a=b")
            #expect(asked[0].head.headerFields[.authorization] == "Bearer token")
            #expect(asked[0].head.headerFields[.userAgent] == "gatehouse")
            #expect(asked[0].head.authority == server.authority)
            #expect(asked[1].head.headerFields[.contentType] == "application/x-www-form-urlencoded")
            #expect(asked[1].head.headerFields[.authorization] == nil)
            #expect(asked[1].body == "a=b%20c")
        }
    }

    @Test func `nobody at the address, or one who does not speak TLS, does not answer`() async throws {
        try await HostileProvider().run { server in
            let http = ProviderHTTP(privateHosts: [server.authority, "127.0.0.1:1"])
            for url in ["http://127.0.0.1:1/", "https://\(server.authority)/"] {
                let error = await Try.failure { _ = try await http.get(try endpoint(url)) }
                #expect(error?.kind == .unreachable)
            }
            #expect(server.requests.isEmpty)
        }
    }
}

/// Waits until the task is cancelled.
private func forever() async throws {
    let (stream, ending) = AsyncStream<Void>.makeStream()
    for await _ in stream {}
    ending.finish()
    try Task.checkCancellation()
}
