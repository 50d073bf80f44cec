/// What happened and what to do, in plain words and without technical details.
public struct ErrorPage: Sendable {
    /// The HTTP status.
    public var status: Int

    /// What the page says; `nil` for what the texts have for this status.
    public var text: Strings.ErrorText?

    /// Who is signed in, if that is known.
    public var visitor: Visitor?

    /// The page for a status.
    public init(status: Int, text: Strings.ErrorText? = nil, visitor: Visitor? = nil) {
        self.status = status
        self.text = text
        self.visitor = visitor
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let strings = layout.strings.errors
        let text = text ?? strings.text(for: status)
        let content: HTML = """
            <p class="status"><span class="unseen">\(strings.status) </span>\(status)</p>
            <h1>\(text.title)</h1>
            <p>\(text.message)</p>
            <p>\(text.advice)</p>
            \(wayHome(layout))
            """
        return layout.page("\(text.title)", width: .narrow, visitor: visitor, content: content)
    }

    /// A request under a wrong name (421) would come to the front page under the same name.
    private func wayHome(_ layout: Layout) -> HTML? {
        guard status != 421 else { return nil }
        let (path, label) = (layout.paths.home, layout.strings.errors.home)
        return "<p class=\"actions\"><a class=\"button\" href=\"\(path: path)\">\(label)</a></p>\n"
    }
}
