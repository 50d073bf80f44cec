import Gatehouse
import GatehousePages
import Testing

@Suite("Hostile text on the pages")
struct PageAttackTests {
    static let hostile = [
        "\"\u{301} onfocus=alert(1) autofocus x=\"\u{301}", "'\u{301} onmouseover=alert(1) '\u{301}", "<\u{FE0F}b",
        "<script>alert(1)</script>", "\"><script>alert(1)</script>", "</title><svg/onload=alert(1)>", ">\u{301}",
        "&\u{301}", "&quot; onfocus=alert(1)", "`\u{301} onfocus=alert(1) `", "javascript:alert(1)",
        "<svg/onload=alert(1)>", "--><img src=x onerror=alert(1)>", "\0\"><b>", "\u{202E}\u{2066}x",
    ]

    /// ASVS: 1.2.1.
    @Test("Tags and attributes stay those of the harmless page (ATK-100, ATK-101)", arguments: hostile)
    func shape(text: String) throws {
        let harmless = Sample(text: "x", errors: [FieldError(field: "x", message: "x")]).pages
        let attacked = Sample(text: text, next: text, errors: [FieldError(field: text, message: text)]).pages
        for (plain, bad) in zip(harmless, attacked) {
            let (before, after) = (plain.html.markup.tags.map(\.shape), bad.html.markup.tags.map(\.shape))
            #expect(before == after, "\(bad.name)")
            #expect(!after.joined().contains { $0.utf8.starts(with: "on".utf8) }, "\(bad.name)")
        }
    }

    /// ASVS: 1.1.2.
    @Test("The text is there as text", arguments: hostile)
    func text(text: String) {
        for page in Sample(text: text).pages {
            #expect(contains(Array(page.html.markup.text.utf8), Markup.shown(text)), "\(page.name)")
        }
    }

    /// ASVS: 3.4.3, 3.6.1, 14.2.3.
    @Test func `nothing runs on our pages and nothing comes from elsewhere`() {
        for page in Sample().pages {
            let tags = page.html.markup.tags
            #expect(
                !tags.contains { ["script", "style", "iframe", "object", "base"].contains($0.name) }, "\(page.name)")
            for attribute in tags.flatMap(\.attributes) {
                #expect(attribute.name != "style" && !attribute.name.utf8.starts(with: "on".utf8), "\(page.name)")
                guard ["href", "src", "action"].contains(attribute.name) else { continue }
                #expect(attribute.value.utf8.starts(with: "/".utf8), "\(page.name): \(attribute)")
            }
        }
    }

    /// ASVS: 1.2.2.
    @Test func `hostile paths lead nowhere`() {
        let evil = "javascript:alert(1)"
        let layout = Layout(
            siteName: "x",
            paths: LayoutPaths(
                home: evil, dashboard: evil, logOut: evil, styleSheet: evil, extraStyleSheet: evil, logo: evil,
                icon: evil))
        let visitor = Visitor(name: "ada", csrf: "c")
        let time = Sample.time
        let pages = [
            HomePage(visitor: visitor, registerPath: evil, loginPath: evil).html(in: layout),
            HomePage(registerPath: evil, loginPath: evil).html(in: layout),
            LoginPage(csrf: "c", actionPath: evil, registerPath: evil).html(in: layout),
            RegisterPage(csrf: "c", actionPath: evil, loginPath: evil).html(in: layout),
            ConfirmPasswordPage(visitor: visitor, actionPath: evil).html(in: layout),
            ChangePasswordPage(visitor: visitor, actionPath: evil).html(in: layout),
            DashboardPage(
                visitor: visitor, lastLogin: nil, sessionBegan: time, sessionEnds: time, userAgent: "", client: "",
                isRemembered: true, changePasswordPath: evil, accountPath: evil
            ).html(in: layout),
            AccountPage(
                visitor: visitor, email: "a", isEmailConfirmed: false, memberSince: time, lastLogin: nil,
                deviceCount: 1,
                activity: [],
                links: AccountLinks(
                    password: evil, devices: evil, activity: evil, changeAddress: evil, confirmAddress: evil,
                    export: evil, delete: evil)
            ).html(in: layout),
            DevicesPage(
                visitor: visitor, devices: Sample().devices.devices, endPath: evil, endOthersPath: evil,
                accountPath: evil
            ).html(in: layout),
            AccountActivityPage(
                visitor: visitor, events: [], olderPath: evil, newestPath: evil, accountPath: evil
            ).html(in: layout),
            ErrorPage(status: 404, visitor: visitor).html(in: layout),
        ]
        for attribute in pages.flatMap({ $0.markup.tags.flatMap(\.attributes) })
        where ["href", "src", "action"].contains(attribute.name) {
            #expect(attribute.value == "#")
        }
    }

    private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: part) }
    }
}
