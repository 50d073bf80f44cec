import Foundation
import Gatehouse
import Testing

@testable import GatehouseServer

@Suite struct GuardSettingTests {
    private let folder = TemporaryFolder()

    private static let site = [
        "GATEHOUSE_PUBLIC_URL": "https://login.example.org", "GATEHOUSE_PROXIES": "10.0.0.5",
    ]
    private static let wiki = ["GATEHOUSE_GUARDS": "wiki", "GATEHOUSE_GUARD_WIKI_HOST": "wiki.example.org"]

    private func settings(_ environment: [String: String], file: String? = nil) async throws -> Settings {
        try await ConfigurationSources(environment: environment, file: file).resolve().settings
    }

    private func refusal(_ environment: [String: String], file: String? = nil) async -> String? {
        do {
            _ = try await settings(environment, file: file).guardRules()
            return nil
        } catch {
            return (error as? CommandFailure)?.message ?? "\(error)"
        }
    }

    @Test func `without guards there are no rules`() async throws {
        let rules = try await settings([:]).guardRules()
        #expect(rules == nil)
    }

    @Test func `rules come from variables, with their defaults`() async throws {
        let rules = try #require(try await settings(Self.site.merging(Self.wiki) { $1 }).guardRules())
        #expect(rules.hosts == ["wiki.example.org"])
        #expect(rules.rule(host: "wiki.example.org", path: Array("/x".utf8))?.admission == .signedIn)
    }

    @Test func `rules come from the file, as the guide has it`() async throws {
        let guide = URL(filePath: #filePath).appending(path: "../../../../docs/guarding.md").standardized
        let text = try String(contentsOf: guide, encoding: .utf8)
        let block = try #require(text.components(separatedBy: "```yaml\n").dropFirst().first)
        let file = try folder.write(String(block.prefix(while: { $0 != "`" })), to: "c.yaml")
        let rules = try #require(try await settings([:], file: file).guardRules())
        func admission(_ path: String) -> GuardRule.Admission? {
            rules.rule(host: "wiki.example.org", path: Array(path.utf8))?.admission
        }
        #expect(admission("/page") == .signedIn)
        #expect(admission("/admin") == .roles(["admin", "editor"]))
        #expect(admission("/static/a.css") == .anybody)
    }

    @Test func `every setting of a rule stands in the guide`() throws {
        let guide = URL(filePath: #filePath).appending(path: "../../../../docs/guarding.md").standardized
        let lines = try String(contentsOf: guide, encoding: .utf8).components(separatedBy: "\n")
        for key in ConfigurationKey.ofGuard("NAME") {
            let standard = key.standard.about.isEmpty ? "none" : "`\(key.standard.about)`"
            let row = "| `\(key.name)` | \(standard) | \(key.range) | \(key.about) |"
            #expect(lines.contains(row), "docs/guarding.md lacks: \(row)")
        }
    }

    @Test(arguments: [
        (["GATEHOUSE_GUARDS": "wiki"], "guard.wiki.host"),
        (["GATEHOUSE_GUARD_WIKI_HOST": "Wiki.example.org"], "guard.wiki.host"),
        (["GATEHOUSE_GUARD_WIKI_HOST": "https://wiki.example.org"], "guard.wiki.host"),
        (["GATEHOUSE_GUARD_WIKI_HOST": "*.example.org"], "guard.wiki.host"),
        (["GATEHOUSE_GUARD_WIKI_PATH": "admin"], "guard.wiki.path"),
        (["GATEHOUSE_GUARD_WIKI_PATH": "/a/../b"], "guard.wiki.path"),
        (["GATEHOUSE_GUARD_WIKI_ALLOW": ""], "guard.wiki.allow"),
        (["GATEHOUSE_GUARD_WIKI_ALLOW": "admin,,editor"], "guard.wiki.allow"),
        (["GATEHOUSE_GUARD_WIKI_ALLOW": "Everybody"], "guard.wiki.allow"),
        (["GATEHOUSE_GUARDS": "wi_ki"], "guards"), (["GATEHOUSE_GUARDS": "wiki,wiki"], "guards"),
        (["GATEHOUSE_GUARDS": "wiki,"], "guards"),
        (["GATEHOUSE_GUARD_WIKY_PATH": "/"], "Did you mean GATEHOUSE_GUARD_WIKI_PATH?"),
        (["GATEHOUSE_PROXIES": ""], "proxies"), (["GATEHOUSE_PUBLIC_URL": "http://127.0.0.1:8080"], "public.url"),
    ])
    func `what cannot be kept stops the start, by name`(changed: [String: String], word: String) async throws {
        var all = Self.site.merging(Self.wiki) { $1 }
        if changed == ["GATEHOUSE_GUARDS": "wiki"] { all["GATEHOUSE_GUARD_WIKI_HOST"] = nil }
        if word == "guards" { all["GATEHOUSE_GUARD_WIKI_HOST"] = nil }
        let message = await refusal(all.merging(changed) { $1 })
        #expect(message?.contains(word) == true, "\(message ?? "it was taken")")
    }

    @Test func `two rules for one place are refused`() async throws {
        let twice = Self.site.merging([
            "GATEHOUSE_GUARDS": "a, b", "GATEHOUSE_GUARD_A_HOST": "wiki.example.org",
            "GATEHOUSE_GUARD_B_HOST": "wiki.example.org:443",
        ]) { $1 }
        await #expect(refusal(twice)?.contains("wiki.example.org/") == true)
    }
}
