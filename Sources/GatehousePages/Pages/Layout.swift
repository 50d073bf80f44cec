/// The frame around every page of a site: head, header and the page's own content.
///
/// What is alike for all visitors is written and escaped once, when the layout is made. It is a class because a server
/// hands the same one to every request, and passing a reference costs less than copying all texts.
public final class Layout: Sendable {
    /// How much room a page's content takes.
    public enum Width: Sendable {
        /// One column under an arch, for a form or a message.
        case narrow
        /// As wide as comfortable reading allows.
        case wide
    }

    /// The site's name, in the header and in every title.
    public let siteName: String

    /// The texts of the pages.
    public let strings: Strings

    /// Where the pages lead.
    public let paths: LayoutPaths

    let dashboard: DashboardFrame
    let loggedOutNotice: HTML
    private let head: PageHead
    private let header: VisitorHeader
    private let narrow: HTML = "</header>\n<main class=\"narrow\">\n"
    private let wide: HTML = "</header>\n<main class=\"wide\">\n"
    private let end: HTML = "</main>\n</body>\n</html>\n"

    /// A frame for the site of this name.
    public init(siteName: String, strings: Strings = .english, paths: LayoutPaths) {
        self.siteName = siteName
        self.strings = strings
        self.paths = paths
        head = PageHead(siteName: siteName, strings: strings, paths: paths)
        header = VisitorHeader(strings.frame, paths)
        dashboard = DashboardFrame(strings.dashboard, head: head)
        loggedOutNotice = "<p class=\"notice\" role=\"status\">\(strings.frame.loggedOut)</p>\n"
    }

    /// A whole page: `content` in the frame, under `title`, with the visitor's name and way out if there is a visitor.
    public func page(_ title: HTML, width: Width, visitor: Visitor? = nil, content: HTML) -> HTML {
        page(head: head.html(title), width: width, visitor: visitor, content: content)
    }

    func page(head: HTML, width: Width, visitor: Visitor?, content: HTML) -> HTML {
        let header = visitor.map(header.html) ?? ""
        return HTML(joining: [head, header, width == .narrow ? narrow : wide, content, end])
    }
}
