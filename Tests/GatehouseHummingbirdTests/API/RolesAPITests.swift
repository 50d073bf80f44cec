import Gatehouse
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("The JSON interface: roles")
struct RolesAPITests {
    private static let actions = ["", "/delete", "/allow", "/deny", "/grant", "/revoke"]

    /// Signs in and learns the token of the session.
    private static func signIn(_ browser: TestBrowser, as account: Account, fresh: Bool = true) async throws {
        try await browser.actingAs(account, fresh: fresh)
        try await #expect(browser.json(.get, "/api/v1/me").status == .ok)
    }

    private static func post(_ browser: TestBrowser, _ action: String, _ body: String) async throws -> TestPage {
        try await browser.json(.post, "/api/v1/roles" + action, body)
    }

    @Test func `an administrator makes a role, fills it, gives it, and takes all of it back`() async throws {
        let (site, ada) = try await WebSite.withAda()
        let chief = try await site.account("chief", roles: ["admin"])
        try await site.visitors { visitors in
            let (browser, other) = (visitors(), visitors())
            try await Self.signIn(browser, as: chief)
            try await Self.signIn(other, as: ada)
            let made = try await Self.post(browser, "", #"{"role":"editor"}"#)
            #expect(made.status == .created && made.body == #"{"role":"editor","permissions":[],"accounts":0}"#)
            let allowed = try await Self.post(browser, "/allow", #"{"role":"editor","permission":"posts:*"}"#)
            #expect(allowed.body == #"{"role":"editor","permissions":["posts:*"],"accounts":0}"#)
            let granted = try await Self.post(browser, "/grant", #"{"role":"editor","username":"ada"}"#)
            #expect(granted.body == #"{"username":"ada","roles":["editor"],"permissions":["posts:*"]}"#)
            let mine = try await other.json(.get, "/api/v1/me").body
            #expect(mine.contains(#""roles":["editor"],"permissions":["posts:*"]"#))
            let list = try await browser.json(.get, "/api/v1/roles")
            #expect(
                list.body == #"{"roles":[{"role":"admin","permissions":["*"],"accounts":1},"#
                    + #"{"role":"editor","permissions":["posts:*"],"accounts":1}]}"#)
            #expect(list.headers[.cacheControl] == "no-store")
            let denied = try await Self.post(browser, "/deny", #"{"role":"editor","permission":"posts:*"}"#)
            #expect(denied.body == #"{"role":"editor","permissions":[],"accounts":1}"#)
            let revoked = try await Self.post(browser, "/revoke", #"{"role":"editor","username":"ada"}"#)
            #expect(revoked.body == #"{"username":"ada","roles":[],"permissions":[]}"#)
            try await #expect(Self.post(browser, "/delete", #"{"role":"editor"}"#).status == .noContent)
        }
        let record = try await site.store.read { try $0.auditEvents(of: nil, limit: 100) }
        let hers = record.filter { $0.detail.hasSuffix(" by \(chief.id)") }.map(\.kind)
        #expect(
            Set(hers) == [
                .roleCreated, .permissionAllowed, .roleGranted, .permissionDenied, .roleRevoked, .roleDeleted,
            ] && hers.count == 6)
    }

    /// Promise: The roles of a site are changed by those alone who hold `roles:manage` and logged in a few minutes ago.
    @Test func `ATK-93 ATK-99 nobody else sees or changes roles`() async throws {
        let (site, ada) = try await WebSite.withAda()
        let chief = try await site.account("chief", roles: ["admin"])
        try await site.auth.createRole("editor", permissions: ["posts:*"])
        let before = try await site.auth.roles()
        let bodies = [
            "": #"{"role":"own"}"#, "/delete": #"{"role":"editor"}"#,
            "/allow": #"{"role":"editor","permission":"a"}"#, "/deny": #"{"role":"editor","permission":"posts:*"}"#,
            "/grant": #"{"role":"admin","username":"ada"}"#, "/revoke": #"{"role":"admin","username":"chief"}"#,
        ]
        try await site.visitors { visitors in
            let (stranger, other, stale) = (visitors(), visitors(), visitors())
            try await Self.signIn(other, as: ada)
            try await Self.signIn(stale, as: chief, fresh: false)
            try await #expect(stranger.json(.get, "/api/v1/roles").status == .unauthorized)
            try await #expect(other.json(.get, "/api/v1/roles").status == .forbidden)
            try await #expect(stale.json(.get, "/api/v1/roles").status == .ok)
            for action in Self.actions {
                let body = bodies[action] ?? ""
                try await #expect(Self.post(stranger, action, body).status == .unauthorized)
                let forbidden = try await Self.post(other, action, body)
                #expect(forbidden.status == .forbidden && forbidden.body.contains(#""code":"forbidden""#))
                let nobody = try await Self.post(other, action, body.replacing("chief", with: "nobody"))
                #expect(nobody.body == forbidden.body, "it is not told who is there")
                let old = try await Self.post(stale, action, body)
                #expect(old.status == .forbidden && old.body.contains("reauthentication_required"))
            }
        }
        #expect(try await site.auth.roles() == before)
    }

    /// Promise: The last administrator gets 409 for what would leave none.
    @Test func `ATK-99 what cannot be is refused with its reason`() async throws {
        let site = try await WebSite()
        let chief = try await site.account("chief", roles: ["admin"])
        try await site.auth.createRole("editor")
        let cases: [(String, String, HTTPResponse.Status, String)] = [
            ("/revoke", #"{"role":"admin","username":"chief"}"#, .conflict, "last_administrator"),
            ("/delete", #"{"role":"admin"}"#, .conflict, "role_built_in"),
            ("/deny", #"{"role":"admin","permission":"*"}"#, .conflict, "role_built_in"),
            ("", #"{"role":"editor"}"#, .conflict, "role_exists"),
            ("", #"{"role":"No Role"}"#, .unprocessableContent, "role_invalid"),
            ("/allow", #"{"role":"editor","permission":"posts:"}"#, .unprocessableContent, "permission_invalid"),
            ("/allow", #"{"role":"edtior","permission":"posts:*"}"#, .notFound, "role_not_found"),
            ("/grant", #"{"role":"editor","username":"nobody"}"#, .notFound, "account_not_found"),
            ("/grant", #"{"role":"editor"}"#, .unprocessableContent, "field_missing"),
            ("/grant", #"{"role":"editor","username":["chief"]}"#, .unprocessableContent, "field_type"),
            ("", #"{"role":"own","permissions":"*"}"#, .unprocessableContent, "field_unknown"),
            ("", #"{"role":"o'; DROP TABLE roles;--"}"#, .unprocessableContent, "role_invalid"),
            ("", #"{"role":"own\u0000"}"#, .badRequest, "input_malformed"), ("", "[]", .badRequest, "input_malformed"),
        ]
        try await site.visit { browser in
            try await Self.signIn(browser, as: chief)
            for (action, body, status, code) in cases {
                let answer = try await Self.post(browser, action, body)
                #expect(answer.status == status && answer.body.contains("\"code\":\"\(code)\""), "\(body)")
            }
            let foreign = try await browser.json(
                .post, "/api/v1/roles", #"{"role":"own"}"#, headers: [.origin: "https://evil.test"])
            #expect(foreign.status == .forbidden && foreign.body.contains("cross_site"))
            try await #expect(browser.json(.put, "/api/v1/roles", "{}").status == .methodNotAllowed)
        }
        #expect(try await site.auth.account(named: "chief").roles == ["admin"])
    }

    @Test func `a credential of the request's own counts for guards, and changes no roles`() async throws {
        let (site, ada) = try await WebSite.withAda()
        try await site.account("chief", roles: ["admin"])
        try await site.visit(KeyAuthenticator(auth: site.auth)) { browser in
            let key = KeyAuthenticator.name
            try await browser.actingAs(ada)
            try await #expect(browser.get("/admin", headers: [key: "chief"]).body == "admin chief")
            try await #expect(browser.get("/admin").status == .forbidden)
            try await #expect(browser.json(.get, "/admin", headers: [key: "nobody"]).status == .unauthorized)
            let body = #"{"role":"own"}"#
            let answer = try await browser.json(.post, "/api/v1/roles", body, headers: [key: "chief"])
            #expect(answer.status == .unauthorized)
        }
    }
}
