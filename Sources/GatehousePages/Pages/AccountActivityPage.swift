public import Gatehouse

/// What happened to an account in the last 90 days, for its owner.
public struct AccountActivityPage: Sendable {
    /// Who is signed in.
    public var visitor: Visitor

    /// What happened, newest first.
    public var events: [AuditEvent]

    /// Where the older ones are, if there are any.
    public var olderPath: String?

    /// The first page, where this is not it.
    public var newestPath: String?

    /// The way back.
    public var accountPath: String

    /// A page of what happened.
    public init(
        visitor: Visitor, events: [AuditEvent], olderPath: String? = nil, newestPath: String? = nil,
        accountPath: String
    ) {
        self.visitor = visitor
        self.events = events
        self.olderPath = olderPath
        self.newestPath = newestPath
        self.accountPath = accountPath
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let strings = layout.strings.activity
        let content: HTML = """
            <h1>\(strings.title)</h1>
            <p class="lead">\(strings.introduction)</p>
            <div class="cards one">
            <section>
            \(ActivityList(events: events).html(in: layout))\(pager(strings))</section>
            </div>
            <p class="aside"><a href="\(path: accountPath)">\(strings.back)</a></p>

            """
        return layout.page("\(strings.title)", width: .wide, visitor: visitor, content: content)
    }

    private func pager(_ strings: Strings.Activity) -> HTML? {
        guard olderPath != nil || newestPath != nil else { return nil }
        return "<p class=\"actions\">\(link(newestPath, strings.newest))\(link(olderPath, strings.older))</p>\n"
    }

    private func link(_ path: String?, _ text: String) -> HTML? {
        path.map { "<a class=\"button quiet\" href=\"\(path: $0)\">\(text)</a>" }
    }
}
