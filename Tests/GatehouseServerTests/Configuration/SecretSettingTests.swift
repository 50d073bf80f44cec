import Gatehouse
import Testing

@testable import GatehouseServer

/// They use a secret setting of their own, which has a range that a value can be outside of.
@Suite struct SecretSettingTests {
    private let folder = TemporaryFolder()

    private let keys =
        ConfigurationKey.all + [
            ConfigurationKey(
                "test.secret", ValueParser(range: "8 to 64 bytes") { (8...64).contains($0.utf8.count) ? $0 : nil },
                \.auth.siteName, standard: "changeme", isSecret: true, "A secret.")
        ]

    /// Promise: a secret setting is never shown, not even when it cannot be used.
    ///
    /// ASVS: 13.3.1.
    @Test func `a secret is shown nowhere`() async throws {
        let environment = ["GATEHOUSE_TEST_SECRET": "hunter2hunter2"]
        let resolved = try await ConfigurationSources(environment: environment, keys: keys).resolve()
        let row = ConfigurationRow(try #require(resolved.entries.last))
        #expect(resolved.settings.auth.siteName == "hunter2hunter2")
        #expect(row.value == "<redacted>")
        #expect(!row.text.contains("hunter2"))

        let failure = await #expect(throws: CommandFailure.self) {
            try await ConfigurationSources(environment: ["GATEHOUSE_TEST_SECRET": "hunter2"], keys: keys).resolve()
        }
        #expect(failure?.message.contains("hunter2") == false)
        #expect(failure?.message.contains("<redacted>") == true)
    }

    /// Promise: a file that holds a secret and that others can read is refused.
    ///
    /// ASVS: 13.3.1, 13.3.2.
    @Test func `a file with a secret must be private`() async throws {
        let file = try folder.write("hunter2hunter2\n", to: "password", mode: 0o600)
        let sources = ConfigurationSources(environment: ["GATEHOUSE_TEST_SECRET_FILE": file], keys: keys)
        #expect(try await sources.resolve().settings.auth.siteName == "hunter2hunter2")
        for mode in [0o644, 0o640, 0o604] {
            try folder.write("hunter2hunter2\n", to: "password", mode: mode)
            let failure = await #expect(throws: CommandFailure.self) { try await sources.resolve() }
            #expect(failure?.message.contains("chmod 600") == true)
        }
        let yaml = try folder.write("test:\n  secret: hunter2hunter2\n", to: "c.yaml", mode: 0o644)
        await #expect(throws: CommandFailure.self) {
            try await ConfigurationSources(file: yaml, keys: keys).resolve()
        }
        try folder.write("test:\n  secret: hunter2hunter2\n", to: "c.yaml", mode: 0o600)
        #expect(try await ConfigurationSources(file: yaml, keys: keys).resolve().entries.count == keys.count)
    }

    @Test(arguments: [
        ("postgres://user:hunter2@host/db", "postgres://<redacted>"),
        ("postgres://host/db?password=hunter2", "postgres://<redacted>"),
        ("https://login.example.org", "https://login.example.org"), ("gatehouse.db", "gatehouse.db"),
    ])
    func `what may be a password in an address is not shown`(text: String, shown: String) {
        #expect(ConfigurationKey.all[0].shown(text) == shown)
    }

    @Test func `a value in a message keeps its password to itself`() async {
        let failure = await #expect(throws: CommandFailure.self) {
            try await ConfigurationSources(commandLine: ["database": "mysql://u:hunter2@h/d"]).resolve()
        }
        #expect(failure?.message.contains("hunter2") == false)
        #expect(failure?.message.contains("postgres://USER:PASSWORD@HOST") == true)
    }
}
