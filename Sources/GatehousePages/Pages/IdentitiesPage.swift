public import Gatehouse

/// The providers that lead into an account, and those that could.
public struct IdentitiesPage: Sendable {
    /// Who is signed in.
    public var visitor: Visitor

    /// The identities, the oldest first.
    public var identities: [LinkedIdentity]

    /// The titles of the providers by their names.
    public var titles: [ProviderName: String]

    /// The providers that can be linked.
    public var providers: [ProviderButton]

    /// What was just done, if anything.
    public var notice: String?

    /// What went wrong, if anything.
    public var error: String?

    /// Where the form goes that unlinks one; its field is `identity`.
    public var unlinkPath: String

    /// The way back.
    public var accountPath: String

    /// A page of these identities.
    public init(
        visitor: Visitor, identities: [LinkedIdentity], titles: [ProviderName: String], providers: [ProviderButton],
        notice: String? = nil, error: String? = nil, unlinkPath: String, accountPath: String
    ) {
        self.visitor = visitor
        self.identities = identities
        self.titles = titles
        self.providers = providers
        self.notice = notice
        self.error = error
        self.unlinkPath = unlinkPath
        self.accountPath = accountPath
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let strings = layout.strings.providers
        let said: HTML? = notice.map { "<p class=\"notice\" role=\"status\">\($0)</p>\n" }
        let wrong: HTML? = error.map {
            "<div class=\"errors\" role=\"alert\" tabindex=\"-1\" autofocus>\n<p>\($0)</p>\n</div>\n"
        }
        let none: HTML? = identities.isEmpty ? "<p>\(strings.noneLinked)</p>\n" : nil
        let content: HTML = """
            \(said)<h1>\(strings.title)</h1>
            \(wrong)<p class="lead">\(strings.introduction)</p>
            \(none)<div class="cards">
            \(identities.map { card($0, layout) })</div>
            \(links(strings))<p class="aside"><a href="\(path: accountPath)">\(strings.back)</a></p>

            """
        let title: HTML = error == nil ? "\(strings.title)" : layout.strings.forms.titleWithErrors(strings.title)
        return layout.page(title, width: .wide, visitor: visitor, content: content)
    }

    private func card(_ identity: LinkedIdentity, _ layout: Layout) -> HTML {
        let (strings, dates) = (layout.strings.providers, layout.strings.dates)
        let title = titles[identity.provider] ?? identity.provider.description
        let label: HTML? =
            identity.label.isEmpty ? nil : "<dt>\(strings.knownAs)</dt><dd><bdi>\(identity.label)</bdi></dd>\n"
        return """
            <section>
            <h2>\(title)</h2>
            <dl>
            \(label)<dt>\(strings.linkedAt)</dt><dd>\(dates.time(identity.createdAt))</dd>
            <dt>\(strings.usedAt)</dt><dd>\(identity.usedAt.map(dates.time) ?? "\(strings.never)")</dd>
            </dl>
            <form class="actions" method="post" action="\(path: unlinkPath)">
            <input type="hidden" name="csrf" value="\(visitor.csrf)">
            <input type="hidden" name="identity" value="\(identity.id.description)">
            <button class="quiet" type="submit">\(strings.unlink)\
            <span class="unseen"> \(title) \(identity.label)</span></button>
            </form>
            </section>

            """
    }

    private func links(_ strings: Strings.Providers) -> HTML? {
        guard let first = providers.first else { return nil }
        let buttons: [HTML] = providers.map {
            "<button type=\"submit\" formaction=\"\(path: $0.path)\">\(strings.link) \($0.title)</button>\n"
        }
        return """
            <form class="actions" method="post" action="\(path: first.path)">
            <input type="hidden" name="csrf" value="\(visitor.csrf)">
            \(buttons)</form>

            """
    }
}
