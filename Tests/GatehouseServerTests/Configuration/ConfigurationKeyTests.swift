import Foundation
import Gatehouse
import Testing

@testable import GatehouseServer

@Suite struct ConfigurationKeyTests {
    @Test func `every setting stands once`() {
        #expect(Set(ConfigurationKey.all.map(\.name)).count == ConfigurationKey.all.count)
        #expect(Set(ConfigurationKey.all.map(\.variable)).count == ConfigurationKey.all.count)
    }

    @Test(arguments: [
        ("public.url", "GATEHOUSE_PUBLIC_URL"), ("throttle.enabled", "GATEHOUSE_THROTTLE_ENABLED"),
        ("sessions.cache", "GATEHOUSE_SESSIONS_CACHE"), ("proxies", "GATEHOUSE_PROXIES"),
        ("passwords.argon2.memory", "GATEHOUSE_PASSWORDS_ARGON2_MEMORY"),
    ])
    func `a variable is named after its setting`(name: String, variable: String) throws {
        let key = try #require(ConfigurationKey.all.first { $0.name == name })
        #expect(key.variable == variable)
    }

    @Test func `the defaults are those of the libraries`() async throws {
        let settings = try await ConfigurationSources().resolve().settings
        let standard = AuthConfiguration()
        #expect(settings.host == "127.0.0.1")
        #expect(settings.port == 8080)
        #expect(settings.database == "gatehouse.db")
        #expect(settings.publicURL == "http://127.0.0.1:8080")
        #expect(settings.auth.siteName == standard.siteName)
        #expect(settings.auth.identifiers == standard.identifiers)
        #expect(settings.auth.signUp == standard.signUp)
        #expect(settings.auth.sessions.standard.idle == standard.sessions.standard.idle)
        #expect(settings.auth.sessions.standard.absolute == standard.sessions.standard.absolute)
        #expect(settings.auth.sessions.standard.allowsRememberMe)
        #expect(settings.auth.sessions.roles.idle == standard.sessions.roles.idle)
        #expect(settings.auth.sessions.roles.absolute == standard.sessions.roles.absolute)
        #expect(settings.auth.sessions.roles.allowsRememberMe == false)
        #expect(settings.auth.sessions.cacheCapacity == standard.sessions.cacheCapacity)
        #expect(settings.auth.sessions.rememberedDevice == standard.sessions.rememberedDevice)
        #expect(settings.auth.passwords.minimumLength == standard.passwords.minimumLength)
        #expect(settings.auth.passwords.argon2id == standard.passwords.argon2id)
        #expect(settings.auth.passwords.hashingThreads == standard.passwords.hashingThreads)
        #expect(settings.auth.throttle.isEnabled)
        #expect(settings.auth.trustedProxies == .none)
        #expect(settings.auth.audit.isSealed, "the library seals only when told to, the server always")
        #expect(settings.auth.audit.retention == standard.audit.retention)
        #expect(settings.auth.audit.anchorFile == nil)
    }

    @Test(arguments: [
        ("server.port", "0"), ("server.port", "65536"), ("server.port", "+80"), ("server.port", "80 "),
        ("server.port", "\u{0668}\u{0660}"), ("server.port", "99999999999999999999"), ("server.port", ""),
        ("server.host", ""), ("server.host", "a b"), ("server.host", "h/x"),
        ("database", ""), ("database", "mysql://h/d"), ("database", "a\u{0}b"),
        ("public.url", "http://example.org"), ("public.url", "https://example.org/path"), ("public.url", "example.org"),
        ("site.name", ""), ("site.name", "a\nb"), ("site.name", String(repeating: "x", count: 65)),
        ("sessions.idle", "30"), ("sessions.idle", "30 m"), ("sessions.idle", "59s"), ("sessions.idle", "25h"),
        ("sessions.idle", "-5m"), ("sessions.idle", "9999999999d"), ("sessions.idle", "99999999999d"),
        ("sessions.cache", "0"), ("sessions.cache", "none"), ("remember.days", "31"), ("remember.days", "1d"),
        ("passwords.minimum", "14"), ("passwords.argon2.memory", "7167"), ("passwords.argon2.passes", "17"),
        ("audit.retention", "0"), ("audit.retention", ""), ("audit.retention", "400d"), ("audit.retention", "never"),
        ("audit.anchor", "https://h/x"), ("audit.anchor", "a\u{0}b"),
        ("identifiers", "name"), ("signup", "domain:"), ("signup", "domain:example"), ("signup", "domain:a.org,,b.org"),
        ("signup", "domain:a@b.org"), ("signup", "Open"), ("throttle.enabled", "yes"), ("throttle.enabled", "FALSE"),
        ("log.level", "loud"),
        ("proxies", "10.0.0.1/8"), ("proxies", "0.0.0.0/0"), ("proxies", "::/0"), ("proxies", "10.0.0.0/8,,"),
        ("proxies", "proxy.local"),
    ])
    func `FL-038 FL-040 a value outside its range is refused, by name`(name: String, text: String) async throws {
        let key = try #require(ConfigurationKey.all.first { $0.name == name })
        let failure = await #expect(throws: CommandFailure.self) {
            try await ConfigurationSources(environment: [key.variable: text]).resolve()
        }
        let message = try #require(failure).message
        #expect(message.contains(name) && message.contains(key.variable) && message.contains(key.range))
    }

    @Test func `values become what the libraries take`() async throws {
        let settings = try await ConfigurationSources(environment: [
            "GATEHOUSE_SESSIONS_CACHE": "off", "GATEHOUSE_REMEMBER_DAYS": "0", "GATEHOUSE_SESSIONS_ABSOLUTE": "2h",
            "GATEHOUSE_PROXIES": "10.0.0.0/8, fd00::/8", "GATEHOUSE_THROTTLE_ENABLED": "false",
            "GATEHOUSE_AUDIT_RETENTION": "off", "GATEHOUSE_AUDIT_ANCHOR": "/var/lib/gatehouse/anchor",
        ]).resolve().settings
        #expect(settings.auth.sessions.cacheCapacity == 0)
        #expect(!settings.auth.sessions.standard.allowsRememberMe)
        #expect(settings.auth.sessions.standard.absolute == .hours(2))
        #expect(settings.auth.sessions.roles.absolute == .hours(2))
        #expect(settings.auth.trustedProxies.networks.map(\.description) == ["10.0.0.0/8", "fd00::/8"])
        #expect(!settings.auth.throttle.isEnabled)
        #expect(settings.auth.audit.retention == nil)
        #expect(settings.auth.audit.anchorFile == "/var/lib/gatehouse/anchor")
    }

    @Test func `the documentation shows the table`() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../docs/configuration.md").standardized
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        for key in ConfigurationKey.all {
            let standard = key.standard.about.isEmpty ? "none" : "`\(key.standard.about)`"
            let row = "| `\(key.name)` | \(standard) | \(key.range) | \(key.about) |"
            #expect(lines.contains(row), "docs/configuration.md lacks: \(row)")
        }
        #expect(lines.count { $0.hasPrefix("| `") } == ConfigurationKey.all.count)
    }
}
