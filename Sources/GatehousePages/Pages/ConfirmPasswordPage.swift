/// The form that asks for the password again before something that needs a recent proof.
public struct ConfirmPasswordPage: Sendable {
    /// Who is signed in, and so whose password it is.
    public var visitor: Visitor

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// Where to go afterwards; empty for the usual place.
    public var next: String

    /// Where the form is sent.
    public var actionPath: String

    /// The form, empty or with what is wrong.
    ///
    /// The cross-site token is the visitor's.
    public init(visitor: Visitor, errors: [FieldError] = [], next: String = "", actionPath: String) {
        self.visitor = visitor
        self.errors = errors
        self.next = next
        self.actionPath = actionPath
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.confirmPassword, layout.strings.forms)
        let form = Form(
            title: strings.title,
            introduction: "<p>\(strings.introduction) <strong><bdi>\(visitor.name)</bdi></strong>.</p>\n",
            errors: errors, actionPath: actionPath, csrf: visitor.csrf, next: next,
            owner: visitor,
            fields: [.currentPassword(name: "password", label: forms.password)],
            submit: strings.submit,
            after: "<p class=\"aside\"><a href=\"\(path: layout.paths.dashboard)\">\(strings.cancel)</a></p>\n")
        return layout.page(form.windowTitle(forms), width: .narrow, visitor: visitor, content: form.html(forms))
    }
}
