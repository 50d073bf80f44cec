/// The front page: what this site is and the ways in, or the way on for somebody who is in.
public struct HomePage: Sendable {
    /// Who is signed in, if anybody.
    public var visitor: Visitor?

    /// Where an account is made; `nil` when nobody can.
    public var registerPath: String?

    /// Where one logs in.
    public var loginPath: String

    /// Whether to say that the visitor logged out just now.
    public var hasLoggedOut: Bool

    /// The front page for this visitor.
    public init(visitor: Visitor? = nil, registerPath: String?, loginPath: String, hasLoggedOut: Bool = false) {
        self.visitor = visitor
        self.hasLoggedOut = hasLoggedOut
        self.registerPath = registerPath
        self.loginPath = loginPath
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let strings = layout.strings.home
        let content: HTML = """
            <div class="welcome">
            <div>
            \(hasLoggedOut ? layout.loggedOutNotice : nil)<h1><bdi>\(layout.siteName)</bdi></h1>
            \(visitor.map { signedIn($0, layout) } ?? signedOut(strings))</div>
            <div class="arch" aria-hidden="true"></div>
            </div>

            """
        return layout.page("\(strings.title)", width: .wide, visitor: visitor, content: content)
    }

    private func signedIn(_ visitor: Visitor, _ layout: Layout) -> HTML {
        let strings = layout.strings.home
        return """
            <p class="lead">\(strings.signedInAs) <strong><bdi>\(visitor.name)</bdi></strong>.</p>
            <p class="actions"><a class="button" href="\(path: layout.paths.dashboard)">\(strings.dashboard)</a></p>

            """
    }

    private func signedOut(_ strings: Strings.Home) -> HTML {
        let register: HTML? = registerPath.map { "<a class=\"button\" href=\"\(path: $0)\">\(strings.register)</a>\n" }
        return """
            <p class="lead">\(registerPath == nil ? strings.introductionWithoutSignUp : strings.introduction)</p>
            <p class="actions">\(register)<a class="button quiet" href="\(path: loginPath)">\(strings.logIn)</a></p>

            """
    }
}
