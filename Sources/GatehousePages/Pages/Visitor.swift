/// Who is signed in, as the pages need it.
public struct Visitor: Sendable {
    /// The user's name.
    public var name: String

    /// The cross-site token of the session, for every form on the page.
    public var csrf: String

    /// Somebody who is signed in.
    public init(name: String, csrf: String) {
        self.name = name
        self.csrf = csrf
    }

    /// Tells a password manager whose password a form asks for; without a name of its own it is never sent.
    var passwordManagerHint: HTML {
        "<input type=\"text\" value=\"\(name)\" autocomplete=\"username\" readonly hidden>\n"
    }
}

/// The visitor's part of the header: the name, which leads to the dashboard, and the way out.
struct VisitorHeader: Sendable {
    private let beforeName: HTML
    private let beforeToken: HTML
    private let afterToken: HTML

    init(_ strings: Strings.Frame, _ paths: LayoutPaths) {
        beforeName = """
            <a class="visitor" href="\(path: paths.dashboard)"><span class="unseen">\(strings.signedInAs) </span><bdi>
            """
        beforeToken = """
            </bdi></a>
            <form method="post" action="\(path: paths.logOut)" data-private>
            <input type="hidden" name="csrf" value="
            """
        afterToken = """
            ">
            <button class="quiet" type="submit">\(strings.logOut)</button>
            </form>

            """
    }

    func html(_ visitor: Visitor) -> HTML {
        "\(beforeName)\(visitor.name)\(beforeToken)\(visitor.csrf)\(afterToken)"
    }
}
