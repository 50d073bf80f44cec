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

    /// Whether there is a password to ask for.
    public var hasPassword: Bool

    /// The providers by which the account can be confirmed too.
    public var providers: [ProviderButton]

    /// The form, empty or with what is wrong.
    ///
    /// The cross-site token is the visitor's.
    public init(
        visitor: Visitor, errors: [FieldError] = [], next: String = "", actionPath: String, hasPassword: Bool = true,
        providers: [ProviderButton] = []
    ) {
        self.visitor = visitor
        self.errors = errors
        self.next = next
        self.actionPath = actionPath
        self.hasPassword = hasPassword
        self.providers = providers
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.confirmPassword, layout.strings.forms)
        let buttons = ProviderButtons(buttons: providers, csrf: visitor.csrf, next: next, confirms: true)
        let back: HTML = "<p class=\"aside\"><a href=\"\(path: layout.paths.dashboard)\">\(strings.cancel)</a></p>\n"
        guard hasPassword else {
            let content: HTML = """
                <h1>\(strings.title)</h1>
                <p>\(strings.withProvider) <strong><bdi>\(visitor.name)</bdi></strong>.</p>
                \(buttons.html(layout))\(back)
                """
            return layout.page("\(strings.title)", width: .narrow, visitor: visitor, content: content)
        }
        let form = Form(
            title: strings.title,
            introduction: "<p>\(strings.introduction) <strong><bdi>\(visitor.name)</bdi></strong>.</p>\n",
            errors: errors, actionPath: actionPath, csrf: visitor.csrf, next: next,
            owner: visitor,
            fields: [.currentPassword(name: "password", label: forms.password)],
            submit: strings.submit,
            after: "\(buttons.html(layout))\(back)")
        return layout.page(form.windowTitle(forms), width: .narrow, visitor: visitor, content: form.html(forms))
    }
}
