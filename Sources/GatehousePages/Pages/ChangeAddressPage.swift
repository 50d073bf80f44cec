/// The form that asks for another mail address.
public struct ChangeAddressPage: Sendable {
    /// Who is signed in.
    public var visitor: Visitor

    /// The address of now; empty for none.
    public var current: String

    /// The new address as it was typed.
    public var email: String

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// Where the form is sent.
    public var actionPath: String

    /// The form, empty or with what was typed and what is wrong with it.
    ///
    /// The cross-site token is the visitor's.
    public init(
        visitor: Visitor, current: String, email: String = "", errors: [FieldError] = [], actionPath: String
    ) {
        self.visitor = visitor
        self.current = current
        self.email = email
        self.errors = errors
        self.actionPath = actionPath
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.changeAddress, layout.strings.forms)
        let now: HTML =
            current.isEmpty
            ? "<p>\(strings.none)</p>\n"
            : "<p>\(strings.current) <strong><bdi>\(current)</bdi></strong></p>\n"
        let form = Form(
            title: strings.title, introduction: "\(now)<p>\(strings.introduction)</p>\n", errors: errors,
            actionPath: actionPath, csrf: visitor.csrf, fields: [.requiredEmail(email, label: strings.new)],
            submit: strings.submit,
            after: "<p class=\"aside\"><a href=\"\(path: layout.paths.dashboard)\">\(strings.cancel)</a></p>\n")
        return layout.page(form.windowTitle(forms), width: .narrow, visitor: visitor, content: form.html(forms))
    }
}
