import Testing

@testable import Gatehouse

@Suite("Rules of guarded applications")
struct GuardRulesTests {
    private func rules() throws -> GuardRules {
        try GuardRules([
            GuardRule(host: "wiki.example.org", admit: .signedIn),
            GuardRule(host: "wiki.example.org", path: "/admin/", admit: .roles(["admin"])),
            GuardRule(host: "wiki.example.org", path: "/admin/help", admit: .anybody),
            GuardRule(host: "shop.example.org:8443", path: "/orders", admit: .signedIn),
        ])
    }

    @Test(arguments: [
        ("/", GuardRule.Admission.signedIn), ("/page", .signedIn), ("/admin", .roles(["admin"])),
        ("/admin/", .roles(["admin"])), ("/admin/x/y", .roles(["admin"])), ("/administrator", .signedIn),
        ("/Admin", .signedIn), ("/admin/help", .anybody), ("/admin/help/1", .anybody),
        ("/admin/helper", .roles(["admin"])),
    ])
    func `the longest path that covers this one decides`(path: String, admission: GuardRule.Admission) throws {
        let rule = try rules().rule(host: "wiki.example.org", path: Array(path.utf8))
        #expect(rule?.admission == admission)
    }

    @Test(arguments: [
        ("shop.example.org:8443", "/"), ("shop.example.org:8443", "/order"), ("shop.example.org", "/orders"),
        ("example.org", "/"), ("a.wiki.example.org", "/"), ("wiki.example.org.", "/"), ("", "/"),
    ])
    func `what no rule covers has none`(host: String, path: String) throws {
        let rule = try rules().rule(host: host, path: Array(path.utf8))
        #expect(rule == nil)
    }

    @Test func `a host is known in any case, with or without its usual port`() throws {
        let rules = try rules()
        #expect(rules.known("WIKI.example.org") == "wiki.example.org")
        #expect(rules.known("wiki.example.org:443") == "wiki.example.org")
        #expect(rules.known("shop.example.org:8443") == "shop.example.org:8443")
        for other in [
            "wiki.example.org:8443", "shop.example.org", "wiki.example.org.", "wiki.example.org/", "wiki.example.org@x",
            "",
            "wi\u{212A}i.example.org", "wiki.example.org\u{0}", "a, wiki.example.org",
        ] {
            #expect(rules.known(other) == nil, "\(other)")
        }
    }

    @Test func `two rules for the same host and path are refused`() throws {
        let twice = try [
            GuardRule(host: "wiki.example.org", path: "/a", admit: .signedIn),
            GuardRule(host: "wiki.example.org:443", path: "/a/", admit: .anybody),
        ]
        #expect(throws: AuthError.self) { try GuardRules(twice) }
    }

    @Test(arguments: [
        "", "Wiki.example.org", "wiki.example.org/", "https://wiki.example.org", "*.example.org", "a b", "a:0",
    ])
    func `a host that cannot be one is refused`(host: String) {
        #expect(throws: AuthError.self) { try GuardRule(host: host, admit: .signedIn) }
    }

    @Test(arguments: ["", "admin", "//", "/a//b", "/./a", "/a/..", "/a%2f", "/a?b", "/a#b", "/a;b", "/a\\b", "/a\nb"])
    func `a path that cannot be one is refused`(path: String) {
        #expect(throws: AuthError.self) { try GuardRule(host: "wiki.example.org", path: path, admit: .signedIn) }
    }
}
