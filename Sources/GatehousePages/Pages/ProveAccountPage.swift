public import Gatehouse

/// The form where somebody whom a provider sent proves an account that they have.
public struct ProveAccountPage: Sendable {
    /// The provider's title.
    public var title: String

    /// The address or name that the provider told; may be empty.
    public var label: String

    /// What was typed as the name of the account.
    public var username: String

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// The cross-site token.
    public var csrf: String

    /// Where the form is sent.
    public var actionPath: String

    /// Where a code is asked for; `nil` where none can be mailed.
    public var mailPath: String?

    /// Where an account is made instead; `nil` when nobody can.
    public var makePath: String?

    /// What has to be answered with the password, if anything.
    public var challenge: ChallengeQuestion?

    /// What is asked for beside the password.
    public var identifiers: IdentifierPolicy

    /// The form, empty or with what was typed and what is wrong with it.
    public init(
        title: String, label: String, username: String = "", errors: [FieldError] = [], csrf: String,
        actionPath: String, mailPath: String?, makePath: String?, challenge: ChallengeQuestion? = nil,
        identifiers: IdentifierPolicy = .username
    ) {
        self.title = title
        self.label = label
        self.username = username
        self.errors = errors
        self.csrf = csrf
        self.actionPath = actionPath
        self.mailPath = mailPath
        self.makePath = makePath
        self.challenge = challenge
        self.identifiers = identifiers
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.providers, layout.strings.forms)
        let ticket: HTML? = challenge.map {
            "<input type=\"hidden\" name=\"challenge\" value=\"\($0.ticket)\">\n"
        }
        let form = Form(
            title: strings.prove, introduction: "\(strings.who(title, label))<p>\(strings.proveHow)</p>\n",
            errors: errors, actionPath: actionPath, csrf: csrf,
            fields: [
                .identifier(username, label: name(forms)), .currentPassword(name: "password", label: forms.password),
            ] + (challenge.map { [.challenge($0, layout.strings.login)] } ?? []),
            extra: ticket, submit: strings.proveSubmit, after: "\(mail(strings))\(make(layout))")
        return layout.page(form.windowTitle(forms), width: .narrow, content: form.html(forms))
    }

    private func name(_ forms: Strings.Forms) -> String {
        switch identifiers {
        case .username: forms.username
        case .email: forms.email
        case .both: forms.usernameOrEmail
        }
    }

    private func mail(_ strings: Strings.Providers) -> HTML? {
        mailPath.map {
            """
            <form method="post" action="\(path: $0)">
            <input type="hidden" name="csrf" value="\(csrf)">
            <p>\(strings.mailHow)</p>
            <button class="quiet" type="submit">\(strings.mailSubmit)</button>
            </form>

            """
        }
    }

    private func make(_ layout: Layout) -> HTML? {
        makePath.map {
            """
            <p class="aside">\(layout.strings.login.noAccount) \
            <a href="\(path: $0)">\(layout.strings.login.register)</a></p>

            """
        }
    }
}
