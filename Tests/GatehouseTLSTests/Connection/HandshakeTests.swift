import GatehouseHummingbird
import NIOCore
import NIOSSL
import Testing

@testable import GatehouseTLS

@Suite("TLS handshakes", .timeLimit(.minutes(1))) struct HandshakeTests {
    /// The beginning of a TLS 1.3 ClientHello: a record of 512 bytes of which none follow.
    private let beginning: [UInt8] = [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC]

    @Test(arguments: [
        (["h2", "http/1.1"], "h2"), (["http/1.1", "h2"], "h2"), (["http/1.1"], "http/1.1"), ([], nil),
        (["spdy/3"], nil),
    ])
    func `HTTP 2 is agreed with who offers it, 1_1 with everybody else`(offered: [String], agreed: String?) async throws
    {
        try await SecureServer.run { server in
            let client = try await SecureClient(port: server.port, protocols: offered)
            #expect(client.handshake.protocolName == agreed)
            guard agreed != "h2" else { return client.close() }
            client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            let answer = await client.rest()
            #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
            #expect(answer.hasSuffix("hello"))
        }
    }

    /// Promise: no TLS older than 1.2 is spoken.
    ///
    /// ASVS: 12.1.1.
    @Test func `TLS 1_1 is refused`() async throws {
        try await SecureServer.run { server in
            await #expect(throws: (any Error).self) {
                try await SecureClient(port: server.port) { configuration in
                    configuration.minimumTLSVersion = .tlsv1
                    configuration.maximumTLSVersion = .tlsv11
                }
            }
            for version in [TLSVersion.tlsv12, .tlsv13] {
                let client = try await SecureClient(port: server.port) { $0.maximumTLSVersion = version }
                client.close()
            }
        }
    }

    /// ASVS: 11.2.3, 11.3.2, 12.1.2.
    @Test(arguments: [
        ("ECDHE-ECDSA-AES128-GCM-SHA256", true), ("ECDHE-ECDSA-CHACHA20-POLY1305", true),
        ("ECDHE-ECDSA-AES128-SHA", false), ("ECDHE-ECDSA-AES256-SHA", false),
    ])
    func `of TLS 1_2 only ciphers that authenticate what they encrypt are spoken`(
        cipher: String, isSpoken: Bool
    ) async throws {
        try await SecureServer.run { server in
            let client = try? await SecureClient(port: server.port) { configuration in
                configuration.maximumTLSVersion = .tlsv12
                configuration.cipherSuites = cipher
            }
            #expect((client != nil) == isSpoken)
            client?.close()
        }
    }

    /// Promise: a client that does not finish its TLS handshake holds a connection for 15 s at most.
    @Test func `ATK-109 a handshake that does not go on is cut`() async throws {
        try await SecureServer.run(handshake: .milliseconds(100)) { server in
            for bytes in [[], beginning] {
                let client = try await PlainClient(port: server.port)
                client.send(bytes)
                try await client.waitUntilClosed()
            }
        }
    }

    @Test func `what is no TLS is closed at once`() async throws {
        try await SecureServer.run { server in
            let client = try await PlainClient(port: server.port)
            client.send(Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
            try await client.waitUntilClosed()
            try await SecureClient(port: server.port).close()
        }
    }

    @Test func `handshakes count among the connections of a client`() async throws {
        try await SecureServer.run(limits: .init(maxPerClient: 2)) { server in
            let first = try await PlainClient(port: server.port)
            first.send(beginning)
            let second = try await SecureClient(port: server.port)
            await #expect(throws: (any Error).self) { try await SecureClient(port: server.port) }
            second.close()
        }
    }

    @Test func `a shutdown waits for no handshake`() async throws {
        try await SecureServer.run { server in
            let client = try await PlainClient(port: server.port)
            client.send(beginning)
            try await SecureClient(port: server.port).close()
            await server.shutDown()
            try await client.waitUntilClosed()
        }
    }

    @Test func `new connections see the new certificate, open ones go on`() async throws {
        try await SecureServer.run { server in
            let before = try await SecureClient(port: server.port, protocols: ["http/1.1"])
            try server.folder.issue(KeyPair(names: ["second.test"]))
            #expect(try server.certificates.reloadIfChanged())
            let after = try await SecureClient(port: server.port, protocols: ["http/1.1"])
            #expect(before.handshake.serialNumber != after.handshake.serialNumber)
            for client in [before, after] {
                client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                #expect(await client.rest().hasSuffix("hello"))
            }
        }
    }

    @Test(arguments: ["GET / HT", "GET / HTTP/1.1\r\nHost: a\r\n"])
    func `ATK-109 a head over TLS that does not go on is cut`(part: String) async throws {
        try await SecureServer.run(limits: .init(exchange: .milliseconds(200), idle: .seconds(3_600))) { server in
            let client = try await SecureClient(port: server.port, protocols: ["http/1.1"])
            client.send(part)
            #expect(await client.rest().isEmpty)
        }
    }

    @Test func `the last response of a server that stops ends its connection`() async throws {
        try await SecureServer.run { server in
            let client = try await SecureClient(port: server.port, protocols: ["http/1.1"])
            server.draining.begin()
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = await client.rest()
            #expect(answer.lowercased().contains("\r\nconnection: close\r\n"))
            #expect(answer.hasSuffix("hello"))
        }
    }
}
