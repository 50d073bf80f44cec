/// Where the frame's links lead; all are paths on this site.
public struct LayoutPaths: Sendable {
    /// The front page.
    public var home: String

    /// The page behind the gate.
    public var dashboard: String

    /// The way out (POST).
    public var logOut: String

    /// The style sheet.
    public var styleSheet: String

    /// A style sheet that is loaded after the first, so that what it says wins.
    public var extraStyleSheet: String?

    /// The script that empties password fields and private pages when one leaves them; the pages work without it.
    public var script: String?

    /// A picture that stands in the header in place of the drawn gate.
    public var logo: String?

    /// The browser's picture for the site.
    public var icon: String?

    /// The paths of a site; the defaults are those of the server.
    public init(
        home: String = "/", dashboard: String = "/dashboard", logOut: String = "/logout", styleSheet: String,
        extraStyleSheet: String? = nil, script: String? = nil, logo: String? = nil, icon: String? = nil
    ) {
        self.home = home
        self.dashboard = dashboard
        self.logOut = logOut
        self.styleSheet = styleSheet
        self.extraStyleSheet = extraStyleSheet
        self.script = script
        self.logo = logo
        self.icon = icon
    }
}
