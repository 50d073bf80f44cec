import Gatehouse
import Testing

@testable import GatehouseServer

@Suite struct ProviderSettingTests {
    private let folder = TemporaryFolder()

    private func settings(_ environment: [String: String]) async throws -> Settings {
        try await ConfigurationSources(environment: environment).resolve().settings
    }

    private func failure(_ environment: [String: String]) async -> String? {
        do { _ = try await settings(environment) } catch { return (error as? CommandFailure)?.message }
        return nil
    }

    @Test func `providers come from the environment in the order of their names`() async throws {
        let settings = try await settings([
            "GATEHOUSE_PROVIDERS": "my-sso, google",
            "GATEHOUSE_PROVIDER_MY_SSO_ISSUER": "https://sso.example.org",
            "GATEHOUSE_PROVIDER_MY_SSO_ID": "app", "GATEHOUSE_PROVIDER_MY_SSO_TITLE": "Our accounts",
            "GATEHOUSE_PROVIDER_MY_SSO_TRUSTED": "on", "GATEHOUSE_PROVIDER_GOOGLE_ID": "web",
        ])
        #expect(settings.auth.providers.map(\.name.description) == ["my-sso", "google"])
        #expect(settings.auth.providers.map(\.title) == ["Our accounts", "Google"])
        #expect(settings.auth.trustedForAddresses.map(\.description) == ["my-sso"])
    }

    @Test func `providers come from a file, and secrets from files of their own`() async throws {
        let secret = try folder.write("hunter2hunter2\n", to: "secret", mode: 0o600)
        let text = "providers: [github]\nprovider:\n  github:\n    id: web\n"
        let file = try folder.write(text, to: "c.yaml")
        let resolved = try await ConfigurationSources(
            environment: ["GATEHOUSE_PROVIDER_GITHUB_SECRET_FILE": secret], file: file
        ).resolve()
        #expect(resolved.settings.auth.providers.map(\.title) == ["GitHub"])
        #expect(resolved.settings.providers.values.map(\.secret) == ["hunter2hunter2"])
        let row = try #require(resolved.entries.first { $0.key.name == "provider.github.secret" })
        #expect(ConfigurationRow(row).value == "<redacted>")
    }

    @Test func `what is missing or misspelt is named`() async {
        let sso = ["GATEHOUSE_PROVIDERS": "sso"]
        #expect(await failure(sso)?.contains("provider.sso.id") == true)
        let named = sso.merging(["GATEHOUSE_PROVIDER_SSO_ID": "app"]) { $1 }
        #expect(await failure(named)?.contains("provider.sso.issuer") == true)
        let plain = named.merging(["GATEHOUSE_PROVIDER_SSO_ISSUER": "http://sso.example.org"]) { $1 }
        #expect(await failure(plain)?.contains("https://") == true)
        let kind = named.merging(["GATEHOUSE_PROVIDER_SSO_KIND": "google"]) { $1 }
        #expect(await failure(kind)?.contains("is called google") == true)
        #expect(await failure(["GATEHOUSE_PROVIDER_SSO_ID": "app"])?.contains("There is no setting") == true)
        #expect(await failure(["GATEHOUSE_PROVIDERS": "a,a"])?.contains("none of them twice") == true)
    }
}
