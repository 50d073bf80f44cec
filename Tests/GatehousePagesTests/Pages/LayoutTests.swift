import Gatehouse
import GatehousePages
import Testing

@Suite("The frame around the pages")
struct LayoutTests {
    private let visitor = Visitor(name: "ada", csrf: "token")

    @Test func `every page is a whole document with language, title and one heading`() {
        for page in Sample().pages {
            let markup = page.html.markup
            #expect(page.html.utf8.starts(with: "<!doctype html>\n".utf8), "\(page.name)")
            #expect(markup.all("html").first?["lang"] == "en", "\(page.name)")
            for name in ["title", "h1", "main", "header"] {
                #expect(markup.all(name).count == 1, "\(page.name): \(name)")
            }
            #expect(page.html.utf8.suffix(8).elementsEqual("</html>\n".utf8), "\(page.name)")
        }
    }

    /// ASVS: 7.4.4.
    @Test func `a visitor has a name and a way out by POST with the token`() throws {
        let markup = HomePage(visitor: visitor, registerPath: nil, loginPath: "/login").html(in: Sample.layout).markup
        let form = try #require(markup.all("form").first)
        #expect(form["method"] == "post")
        #expect(form["action"] == "/logout")
        #expect(markup.input("csrf")?["value"] == "token")
        #expect(markup.text.contains("Log out"))
        #expect(!markup.text.contains("Log in"))
    }

    @Test func `without a visitor there is none`() {
        let markup = HomePage(registerPath: "/register", loginPath: "/login").html(in: Sample.layout).markup
        #expect(markup.all("form").isEmpty)
        #expect(markup.all("a").compactMap { $0["href"] } == ["/", "/register", "/login"])
    }

    @Test func `the script is a file that waits for the page, and only private pages are marked for it`() throws {
        let layout = Layout(siteName: "x", paths: LayoutPaths(styleSheet: "/a.css", script: "/a.js", icon: "/i.svg"))
        let open = HomePage(registerPath: nil, loginPath: "/login").html(in: layout).markup
        let script = try #require(open.all("script").first)
        #expect(script["src"] == "/a.js")
        #expect(script.shape.contains("defer"))
        #expect(!open.tags.contains { $0.shape.contains("data-private") })
        let mine = HomePage(visitor: visitor, registerPath: nil, loginPath: "/login").html(in: layout).markup
        #expect(mine.tags.count { $0.shape.contains("data-private") } == 1)
    }

    @Test func `who logged out is told so on the first page after it`() {
        for hasLoggedOut in [true, false] {
            let home = HomePage(registerPath: nil, loginPath: "/login", hasLoggedOut: hasLoggedOut)
            let login = LoginPage(csrf: "c", actionPath: "/login", registerPath: nil, hasLoggedOut: hasLoggedOut)
            for markup in [home.html(in: Sample.layout).markup, login.html(in: Sample.layout).markup] {
                #expect(markup.text.contains("You are logged out.") == hasLoggedOut)
                #expect(markup.tags.contains { $0["role"] == "status" } == hasLoggedOut)
            }
        }
    }

    @Test func `an operator's name, logo and style sheet are used, his sheet last`() {
        let paths = LayoutPaths(styleSheet: "/a.css", extraStyleSheet: "/b.css?v=1&w=2", logo: "/l.svg", icon: "/i.png")
        let html = ErrorPage(status: 404).html(in: Layout(siteName: "Bridge & Tunnel", paths: paths))
        let markup = html.markup
        #expect(markup.all("link").map { $0["href"] } == ["/a.css", "/b.css?v=1&w=2", "/i.png"])
        #expect(markup.all("img").first?["src"] == "/l.svg")
        #expect(markup.all("img").first?["alt"] == "")
        #expect(markup.text.contains("Nothing here · Bridge & Tunnel"))
        #expect(!markup.tags.contains { $0["class"] == "mark" })
    }

    @Test func `a translation carries its language and direction`() {
        var strings = Strings.english
        strings.language = "ar"
        strings.isRightToLeft = true
        strings.login.title = "تسجيل الدخول"
        let layout = Layout(siteName: "Gatehouse", strings: strings, paths: LayoutPaths(styleSheet: "/a.css"))
        let markup = Sample().login.html(in: layout).markup
        #expect(markup.all("html").first?["lang"] == "ar")
        #expect(markup.all("html").first?["dir"] == "rtl")
        #expect(markup.text.contains("تسجيل الدخول · Gatehouse"))
    }

    @Test func `an application puts its own page into the frame`() {
        let own: HTML = "<h1>Orders</h1>"
        let markup = Sample.layout.page("Orders", width: .wide, visitor: visitor, content: own).markup
        #expect(markup.all("main").first?["class"] == "wide")
        #expect(markup.text.contains("Orders · Gatehouse"))
    }
}
