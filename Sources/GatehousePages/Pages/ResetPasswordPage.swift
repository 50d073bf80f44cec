/// The form behind a mailed link: it sets a new password.
public struct ResetPasswordPage: Sendable {
    /// Whose password it is, for password managers; the link shows that whoever reads the page may know.
    public var username: String

    /// What is wrong with what was typed.
    ///
    /// A message about `password` is one about the new password.
    public var errors: [FieldError]

    /// The cross-site token.
    public var csrf: String

    /// Where the form is sent.
    public var actionPath: String

    /// How many characters a password has at least.
    public var minimumPasswordLength: Int

    /// The form, empty or with what is wrong.
    public init(
        username: String, errors: [FieldError] = [], csrf: String, actionPath: String, minimumPasswordLength: Int = 15
    ) {
        self.username = username
        self.errors = errors
        self.csrf = csrf
        self.actionPath = actionPath
        self.minimumPasswordLength = minimumPasswordLength
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.resetPassword, layout.strings.forms)
        let form = Form(
            title: strings.title,
            introduction: "<p>\(strings.introduction) <strong><bdi>\(username)</bdi></strong>.</p>\n",
            errors: errors.map { $0.field == "password" ? FieldError(field: "new_password", message: $0.message) : $0 },
            actionPath: actionPath, csrf: csrf, owner: Visitor(name: username, csrf: csrf),
            fields: [
                .newPassword(
                    name: "new_password", label: strings.new, hint: forms.passwordRule(minimumPasswordLength))
            ],
            submit: strings.submit)
        return layout.page(form.windowTitle(forms), width: .narrow, content: form.html(forms))
    }
}
