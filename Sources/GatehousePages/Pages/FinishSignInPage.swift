/// The form that makes an account for somebody whom a provider sent.
public struct FinishSignInPage: Sendable {
    /// The provider's title.
    public var title: String

    /// The address or name that the provider told; may be empty.
    public var label: String

    /// The user name as it was typed.
    public var username: String

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// The cross-site token.
    public var csrf: String

    /// Where the form is sent.
    public var actionPath: String

    /// Where somebody goes on who has an account.
    public var existingPath: String

    /// The form, empty or with what was typed and what is wrong with it.
    public init(
        title: String, label: String, username: String = "", errors: [FieldError] = [], csrf: String,
        actionPath: String, existingPath: String
    ) {
        self.title = title
        self.label = label
        self.username = username
        self.errors = errors
        self.csrf = csrf
        self.actionPath = actionPath
        self.existingPath = existingPath
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.providers, layout.strings.forms)
        let existing: HTML = "<a href=\"\(path: existingPath)\">\(strings.proveExisting)</a>"
        let form = Form(
            title: strings.finish, introduction: strings.who(title, label), errors: errors, actionPath: actionPath,
            csrf: csrf, fields: [.username(username, hint: "\(layout.strings.register.usernameHint)", forms)],
            submit: layout.strings.register.submit,
            after: "<p class=\"aside\">\(layout.strings.register.haveAccount) \(existing)</p>\n")
        return layout.page(form.windowTitle(forms), width: .narrow, content: form.html(forms))
    }
}
