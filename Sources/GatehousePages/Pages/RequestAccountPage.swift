/// The form that asks where to mail a link to make an account.
public struct RequestAccountPage: Sendable {
    /// The mail address as it was typed.
    public var email: String

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// The cross-site token.
    public var csrf: String

    /// Where to go afterwards; empty for the default.
    public var next: String

    /// Where the form is sent.
    public var actionPath: String

    /// Where one logs in instead.
    public var loginPath: String

    /// The providers that one can sign in with.
    public var providers: [ProviderButton]

    /// Whether the box that remembers the device is there, beside the providers.
    public var rememberOffered: Bool

    /// The form, empty or with what was typed and what is wrong with it.
    public init(
        email: String = "", errors: [FieldError] = [], csrf: String, next: String = "", actionPath: String,
        loginPath: String, providers: [ProviderButton] = [], rememberOffered: Bool = false
    ) {
        self.email = email
        self.errors = errors
        self.csrf = csrf
        self.next = next
        self.actionPath = actionPath
        self.loginPath = loginPath
        self.providers = providers
        self.rememberOffered = rememberOffered
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.register, layout.strings.forms)
        let login: HTML = "<a href=\"\(path: loginPath)\">\(strings.logIn)</a>"
        let buttons = ProviderButtons(buttons: providers, csrf: csrf, rememberOffered: rememberOffered)
        let form = Form(
            title: strings.title, introduction: "<p>\(strings.byMail)</p>\n", errors: errors,
            actionPath: actionPath, csrf: csrf, next: next, fields: [.requiredEmail(email, label: forms.email)],
            submit: strings.sendLink,
            after: "\(buttons.html(layout))<p class=\"aside\">\(strings.haveAccount) \(login)</p>\n")
        return layout.page(form.windowTitle(forms), width: .narrow, content: form.html(forms))
    }
}
