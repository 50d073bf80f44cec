/// The form that makes an account.
public struct RegisterPage: Sendable {
    /// The user name as it was typed.
    public var username: String

    /// The mail address as it was typed.
    public var email: String

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// The cross-site token.
    public var csrf: String

    /// Where to go afterwards; empty for the usual place.
    public var next: String

    /// Where the form is sent.
    public var actionPath: String

    /// Where one logs in instead.
    public var loginPath: String

    /// How many characters a password has at least.
    public var minimumPasswordLength: Int

    /// The providers that one can sign in with.
    public var providers: [ProviderButton]

    /// Whether the box that remembers the device is there, beside the providers.
    public var rememberOffered: Bool

    /// The form, empty or with what was typed and what is wrong with it.
    public init(
        username: String = "", email: String = "", errors: [FieldError] = [], csrf: String, next: String = "",
        actionPath: String, loginPath: String, minimumPasswordLength: Int = 15,
        providers: [ProviderButton] = [], rememberOffered: Bool = false
    ) {
        self.username = username
        self.email = email
        self.errors = errors
        self.csrf = csrf
        self.next = next
        self.actionPath = actionPath
        self.loginPath = loginPath
        self.minimumPasswordLength = minimumPasswordLength
        self.providers = providers
        self.rememberOffered = rememberOffered
    }

    private func buttons(_ layout: Layout) -> HTML? {
        ProviderButtons(buttons: providers, csrf: csrf, next: next, rememberOffered: rememberOffered).html(layout)
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.register, layout.strings.forms)
        let login: HTML = "<a href=\"\(path: loginPath)\">\(strings.logIn)</a>"
        let form = Form(
            title: strings.title, errors: errors, actionPath: actionPath, csrf: csrf, next: next,
            fields: [
                .username(username, hint: "\(strings.usernameHint)", forms),
                .email(email, hint: "\(strings.emailHint)", forms),
                .newPassword(
                    name: "password", label: forms.password, hint: forms.passwordRule(minimumPasswordLength)),
            ],
            submit: strings.submit, after: "\(buttons(layout))<p class=\"aside\">\(strings.haveAccount) \(login)</p>\n")
        return layout.page(form.windowTitle(forms), width: .narrow, content: form.html(forms))
    }
}
