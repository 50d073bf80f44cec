/// The form that sets another password.
public struct ChangePasswordPage: Sendable {
    /// Who is signed in.
    public var visitor: Visitor

    /// What is wrong with what was typed.
    ///
    /// A message about `password` is one about the new password.
    public var errors: [FieldError]

    /// Where the form is sent.
    public var actionPath: String

    /// Whether an operator chose the password, so that this must be done before anything else.
    public var isRequired: Bool

    /// How many characters a password has at least.
    public var minimumPasswordLength: Int

    /// The form, empty or with what is wrong.
    ///
    /// The cross-site token is the visitor's.
    public init(
        visitor: Visitor, errors: [FieldError] = [], actionPath: String, isRequired: Bool = false,
        minimumPasswordLength: Int = 15
    ) {
        self.visitor = visitor
        self.errors = errors
        self.actionPath = actionPath
        self.isRequired = isRequired
        self.minimumPasswordLength = minimumPasswordLength
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.changePassword, layout.strings.forms)
        let rule = forms.passwordRule(minimumPasswordLength)
        let form = Form(
            title: isRequired ? strings.requiredTitle : strings.title,
            introduction: "<p>\(isRequired ? strings.requiredIntroduction : strings.introduction)</p>\n",
            errors: errors.map(aboutNewPassword), actionPath: actionPath, csrf: visitor.csrf,
            owner: visitor,
            fields: [
                .currentPassword(name: "current_password", label: strings.current),
                .newPassword(name: "new_password", label: strings.new, hint: rule),
            ],
            submit: strings.submit,
            after: isRequired ? nil : back(strings, to: layout.paths.dashboard))
        return layout.page(form.windowTitle(forms), width: .narrow, visitor: visitor, content: form.html(forms))
    }

    private func aboutNewPassword(_ error: FieldError) -> FieldError {
        error.field == "password" ? FieldError(field: "new_password", message: error.message) : error
    }

    private func back(_ strings: Strings.ChangePassword, to dashboard: String) -> HTML {
        "<p class=\"aside\"><a href=\"\(path: dashboard)\">\(strings.cancel)</a></p>\n"
    }
}
