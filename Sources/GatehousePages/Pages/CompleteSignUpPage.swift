/// The form behind a link that makes an account.
public struct CompleteSignUpPage: Sendable {
    /// The mail address that the account gets; empty for none.
    public var address: String

    /// The names of the roles that the account gets.
    public var roles: [String]

    /// Whether a user name is to be chosen.
    public var asksUsername: Bool

    /// The user name as it was typed.
    public var username: String

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// The cross-site token.
    public var csrf: String

    /// Where the form is sent.
    public var actionPath: String

    /// How many characters a password has at least.
    public var minimumPasswordLength: Int

    /// The form, empty or with what was typed and what is wrong with it.
    public init(
        address: String, roles: [String] = [], asksUsername: Bool, username: String = "", errors: [FieldError] = [],
        csrf: String, actionPath: String, minimumPasswordLength: Int = 15
    ) {
        self.address = address
        self.roles = roles
        self.asksUsername = asksUsername
        self.username = username
        self.errors = errors
        self.csrf = csrf
        self.actionPath = actionPath
        self.minimumPasswordLength = minimumPasswordLength
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.register, layout.strings.forms)
        let name = FormField.username(username, hint: "\(strings.usernameHint)", forms)
        let password = FormField.newPassword(
            name: "password", label: forms.password, hint: forms.passwordRule(minimumPasswordLength))
        let form = Form(
            title: strings.title, introduction: introduction(strings), errors: errors, actionPath: actionPath,
            csrf: csrf, owner: asksUsername ? nil : Visitor(name: address, csrf: csrf),
            fields: asksUsername ? [name, password] : [password], submit: strings.submit)
        return layout.page(form.windowTitle(forms), width: .narrow, content: form.html(forms))
    }

    private func introduction(_ strings: Strings.Register) -> HTML {
        let who: HTML? =
            address.isEmpty ? nil : "<p>\(strings.address) <strong><bdi>\(address)</bdi></strong>.</p>\n"
        let names = roles.joined(separator: ", ")
        let what: HTML? = roles.isEmpty ? nil : "<p>\(strings.roles) <strong><bdi>\(names)</bdi></strong>.</p>\n"
        return "\(who)\(what)"
    }
}
