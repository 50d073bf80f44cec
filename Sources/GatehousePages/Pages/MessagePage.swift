/// Says what happened, and leads on.
public struct MessagePage: Sendable {
    /// What it says.
    public var text: Strings.MessageText

    /// What it is about, such as an address; empty for nothing.
    public var about: String

    /// Where it leads.
    public var path: String

    /// Who is signed in, if anybody.
    public var visitor: Visitor?

    /// A page with this text that leads there.
    public init(text: Strings.MessageText, about: String = "", path: String, visitor: Visitor? = nil) {
        self.text = text
        self.about = about
        self.path = path
        self.visitor = visitor
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let subject: HTML? = about.isEmpty ? nil : "<p><strong><bdi>\(about)</bdi></strong></p>\n"
        let content: HTML = """
            <h1>\(text.title)</h1>
            <p>\(text.message)</p>
            \(subject)<p class="actions"><a class="button" href="\(path: path)">\(text.link)</a></p>

            """
        return layout.page("\(text.title)", width: .narrow, visitor: visitor, content: content)
    }
}
