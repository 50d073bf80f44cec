public import Gatehouse

/// An account as its owner sees it, with the ways to everything that can be changed about it.
public struct AccountPage: Sendable {
    /// Who is signed in.
    public var visitor: Visitor

    /// The mail address, if there is one.
    public var email: String?

    /// Whether its owner showed that it is theirs.
    public var isEmailConfirmed: Bool

    /// When the account was made.
    public var memberSince: Timestamp

    /// When its owner last logged in.
    public var lastLogin: Timestamp?

    /// How many devices are signed in, this one included.
    public var deviceCount: Int

    /// The newest few things that happened.
    public var activity: [AuditEvent]

    /// Where the page leads.
    public var links: AccountLinks

    /// Whether there is a password.
    public var hasPassword: Bool

    /// The page with all that it shows.
    public init(
        visitor: Visitor, email: String?, isEmailConfirmed: Bool, memberSince: Timestamp, lastLogin: Timestamp?,
        deviceCount: Int, activity: [AuditEvent], links: AccountLinks, hasPassword: Bool = true
    ) {
        self.visitor = visitor
        self.email = email
        self.isEmailConfirmed = isEmailConfirmed
        self.memberSince = memberSince
        self.lastLogin = lastLogin
        self.deviceCount = deviceCount
        self.activity = activity
        self.links = links
        self.hasPassword = hasPassword
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let strings = layout.strings.yourAccount
        let content: HTML = """
            <h1>\(strings.title)</h1>
            <p class="lead">\(strings.introduction)</p>
            <div class="cards">
            \(profile(layout))\(signingIn(strings))\(devices(strings))\(recent(layout))\(data(strings))</div>

            """
        return layout.page("\(strings.title)", width: .wide, visitor: visitor, content: content)
    }

    private func profile(_ layout: Layout) -> HTML {
        let (strings, dates) = (layout.strings.yourAccount, layout.strings.dates)
        let confirm: HTML? =
            isEmailConfirmed || email == nil ? nil : button(links.confirmAddress, strings.confirmAddress)
        let change = button(links.changeAddress, email == nil ? strings.addAddress : strings.changeAddress)
        let actions: HTML? = links.changeAddress == nil ? nil : "<p class=\"actions\">\(confirm)\(change)</p>\n"
        return """
            <section>
            <h2>\(strings.profile)</h2>
            <dl>
            <dt>\(strings.username)</dt><dd><bdi>\(visitor.name)</bdi></dd>
            <dt>\(strings.email)</dt><dd>\(address(strings))</dd>
            <dt>\(strings.memberSince)</dt><dd>\(dates.time(memberSince))</dd>
            <dt>\(strings.lastLogin)</dt><dd>\(lastLogin.map(dates.time) ?? "\(strings.never)")</dd>
            </dl>
            \(actions)</section>

            """
    }

    private func address(_ strings: Strings.YourAccount) -> HTML {
        guard let email else { return "\(strings.noAddress)" }
        let state = isEmailConfirmed ? strings.confirmed : strings.notConfirmed
        return "<bdi>\(email)</bdi> <span class=\"tag\">\(state)</span>"
    }

    private func signingIn(_ strings: Strings.YourAccount) -> HTML {
        let text: HTML = "<p>\(hasPassword ? strings.passwordOnly : strings.noPassword)</p>\n"
        let password =
            hasPassword
            ? button(links.password, strings.changePassword) : button(links.setPassword, strings.setPassword)
        return card(strings.signingIn, text, "\(password)\(button(links.identities, strings.identities))")
    }

    private func devices(_ strings: Strings.YourAccount) -> HTML {
        card(strings.devices, "<p>\(strings.deviceCount(deviceCount))</p>\n", button(links.devices, strings.seeDevices))
    }

    private func recent(_ layout: Layout) -> HTML {
        let strings = layout.strings.yourAccount
        return card(
            strings.recent, ActivityList(events: activity).html(in: layout), button(links.activity, strings.seeActivity)
        )
    }

    private func data(_ strings: Strings.YourAccount) -> HTML {
        card(
            strings.data, "<p>\(strings.aboutData)</p>\n",
            "\(button(links.export, strings.export))\(button(links.delete, strings.delete))")
    }

    private func card(_ title: String, _ text: HTML, _ actions: HTML?) -> HTML {
        """
        <section>
        <h2>\(title)</h2>
        \(text)<p class="actions">\(actions)</p>
        </section>

        """
    }

    private func button(_ path: String?, _ text: String) -> HTML? {
        path.map { "<a class=\"button quiet\" href=\"\(path: $0)\">\(text)</a>" }
    }
}
