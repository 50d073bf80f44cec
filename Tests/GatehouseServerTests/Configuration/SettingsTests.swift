import Testing

@testable import GatehouseServer

@Suite struct SettingsTests {
    @Test(arguments: [("19456", "2"), ("7168", "5"), ("47104", "1"), ("262144", "16")])
    func `parameters of Argon2id above the floor are taken`(memory: String, passes: String) async throws {
        _ = try await settings(["passwords.argon2.memory": memory, "passwords.argon2.passes": passes])
    }

    /// ASVS: 11.4.2.
    @Test(arguments: [("19456", "1"), ("7168", "4"), ("19455", "2"), ("12287", "3")])
    func `parameters of Argon2id below the floor stop the start`(memory: String, passes: String) async throws {
        let failure = await #expect(throws: CommandFailure.self) {
            try await settings(["passwords.argon2.memory": memory, "passwords.argon2.passes": passes])
        }
        #expect(failure?.message.contains("passwords.argon2.memory") == true)
    }

    /// Promise: guessing is never unlimited on a site, only in development.
    ///
    /// ASVS: 15.2.3.
    @Test func `the throttle is off in development only`() async throws {
        let settings = try await settings(["throttle.enabled": "off"])
        #expect(throws: CommandFailure.self) { try settings.checkServing(isDevelopment: false) }
        try settings.checkServing(isDevelopment: true)
    }

    /// Promise: while the public URL is http, the server listens on loopback only.
    ///
    /// ASVS: 12.2.1.
    @Test(arguments: ["0.0.0.0", "::", "192.0.2.1", "example.org", "127.0.0.1.example.org"])
    func `a server without https listens on loopback only`(host: String) async throws {
        let plain = try await settings(["server.host": host])
        let failure = #expect(throws: CommandFailure.self) { try plain.checkServing(isDevelopment: true) }
        #expect(failure?.message.contains("GATEHOUSE_PUBLIC_URL") == true)
        let secure = try await settings(["server.host": host, "public.url": "https://login.example.org"])
        try secure.checkServing(isDevelopment: false)
    }

    @Test func `a certificate and its key go together, and with an https public URL`() async throws {
        let files = ["tls.certificate": "c.pem", "tls.key": "k.pem"]
        let plain = try await settings(files)
        let failure = #expect(throws: CommandFailure.self) { try plain.checkServing(isDevelopment: true) }
        #expect(failure?.message.contains("GATEHOUSE_PUBLIC_URL") == true)
        let secure = try await settings(files.merging(["public.url": "https://login.example.org"]) { $1 })
        try secure.checkServing(isDevelopment: false)
        #expect(secure.servesTLS)
        for name in files.keys {
            let failure = await #expect(throws: CommandFailure.self) { try await settings([name: "x.pem"]) }
            #expect(failure?.message.contains("go together") == true)
        }
        #expect(try await !settings([:]).servesTLS)
    }

    @Test(arguments: [
        ("127.0.0.1", "http://127.0.0.1:9000"), ("localhost", "http://localhost:9000"), ("::1", "http://[::1]:9000"),
        ("0.0.0.0", "http://127.0.0.1:9000"),
    ])
    func `the default public URL follows host and port`(host: String, url: String) async throws {
        #expect(try await settings(["server.host": host, "server.port": "9000"]).publicURL == url)
    }

    private func settings(_ given: [String: String]) async throws -> Settings {
        try await ConfigurationSources(commandLine: given).resolve().settings
    }
}
