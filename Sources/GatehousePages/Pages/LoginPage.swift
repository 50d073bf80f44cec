public import Gatehouse

/// The form that signs somebody in.
public struct LoginPage: Sendable {
    /// The user name as it was typed, or where the site takes it the mail address.
    public var username: String

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// The cross-site token.
    public var csrf: String

    /// Where to go afterwards; empty for the usual place.
    public var next: String

    /// Whether the box that remembers the device is there.
    public var rememberOffered: Bool

    /// Whether that box was ticked when the form came back; it begins unticked.
    public var remember: Bool

    /// Where the form is sent.
    public var actionPath: String

    /// Where an account is made; `nil` when nobody can.
    public var registerPath: String?

    /// Whether to say that the visitor logged out just now.
    public var hasLoggedOut: Bool

    /// Where a forgotten password is dealt with; `nil` where the site sends no mail.
    public var forgotPath: String?

    /// What happened just now; a full sentence.
    public var notice: String?
    /// What has to be answered with the password, if anything.
    public var challenge: ChallengeQuestion?

    /// What is asked for beside the password.
    public var identifiers: IdentifierPolicy

    /// The providers that one can sign in with.
    public var providers: [ProviderButton]

    /// The form, empty or with what was typed and what is wrong with it.
    public init(
        username: String = "", errors: [FieldError] = [], csrf: String, next: String = "",
        rememberOffered: Bool = true, remember: Bool = false, actionPath: String, registerPath: String?,
        hasLoggedOut: Bool = false, forgotPath: String? = nil, notice: String? = nil,
        challenge: ChallengeQuestion? = nil, identifiers: IdentifierPolicy = .username,
        providers: [ProviderButton] = []
    ) {
        self.username = username
        self.errors = errors
        self.csrf = csrf
        self.next = next
        self.rememberOffered = rememberOffered
        self.remember = remember
        self.actionPath = actionPath
        self.registerPath = registerPath
        self.hasLoggedOut = hasLoggedOut
        self.forgotPath = forgotPath
        self.notice = notice
        self.challenge = challenge
        self.identifiers = identifiers
        self.providers = providers
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.login, layout.strings.forms)
        let form = Form(
            title: strings.title, introduction: introduction(layout), errors: errors,
            actionPath: actionPath, csrf: csrf, next: next,
            fields: fields(strings, forms),
            extra: "\(challenge.map(ticketField))\(rememberOffered ? rememberBox(strings) : nil)",
            submit: strings.submit,
            after: "\(buttons(layout))\(ways(strings))")
        return layout.page(form.windowTitle(forms), width: .narrow, content: form.html(forms))
    }

    private func buttons(_ layout: Layout) -> HTML? {
        ProviderButtons(
            buttons: providers, csrf: csrf, next: next, rememberOffered: rememberOffered
        ).html(layout)
    }

    private func label(_ forms: Strings.Forms) -> String {
        switch identifiers {
        case .username: forms.username
        case .email: forms.email
        case .both: forms.usernameOrEmail
        }
    }

    private func introduction(_ layout: Layout) -> HTML? {
        let said: HTML? = notice.map { "<p class=\"notice\" role=\"status\">\($0)</p>\n" }
        return said ?? (hasLoggedOut ? layout.loggedOutNotice : nil)
    }

    private func ways(_ strings: Strings.Login) -> HTML {
        let forgot: HTML? = forgotPath.map {
            "<p class=\"aside\"><a href=\"\(path: $0)\">\(strings.forgot)</a></p>\n"
        }
        let register: HTML? = registerPath.map {
            "<p class=\"aside\">\(strings.noAccount) <a href=\"\(path: $0)\">\(strings.register)</a></p>\n"
        }
        return "\(forgot)\(register)"
    }

    private func fields(_ strings: Strings.Login, _ forms: Strings.Forms) -> [FormField] {
        let usual: [FormField] = [
            .identifier(username, label: label(forms)), .currentPassword(name: "password", label: forms.password),
        ]
        return usual + (challenge.map { [.challenge($0, strings)] } ?? [])
    }

    private func ticketField(_ challenge: ChallengeQuestion) -> HTML {
        "<input type=\"hidden\" name=\"challenge\" value=\"\(challenge.ticket)\">\n"
    }

    private func rememberBox(_ strings: Strings.Login) -> HTML {
        """
        <div class="check">
        <input id="remember" name="remember" type="checkbox" value="on"\(remember ? " checked" : nil) \
        aria-describedby="remember-hint">
        <label for="remember">\(strings.remember)</label>
        <p class="hint" id="remember-hint">\(strings.rememberHint)</p>
        </div>

        """
    }
}
