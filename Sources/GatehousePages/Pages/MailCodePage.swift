/// Says that a mail is on its way and takes the short code that stands in it.
public struct MailCodePage: Sendable {
    /// What the mail is about.
    public enum Subject: Sendable {
        /// A new account.
        case signUp
        /// A new password.
        case password
        /// The address of the account.
        case address
        /// The address that the account is to have.
        case newAddress
    }

    /// What the mail is about.
    public var subject: Subject

    /// Who is signed in, if anybody.
    public var visitor: Visitor?

    /// What happened just now.
    public var notice: String?

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// The cross-site token.
    public var csrf: String

    /// Where the code is sent.
    public var actionPath: String

    /// Where a page stands that sends another mail.
    public var againPath: String

    /// Whether that page is asked with a button (POST) and not opened by a link.
    public var againIsButton: Bool

    /// The form, empty or with what is wrong.
    public init(
        subject: Subject, visitor: Visitor? = nil, notice: String? = nil, errors: [FieldError] = [], csrf: String,
        actionPath: String, againPath: String, againIsButton: Bool = false
    ) {
        self.subject = subject
        self.visitor = visitor
        self.notice = notice
        self.errors = errors
        self.csrf = csrf
        self.actionPath = actionPath
        self.againPath = againPath
        self.againIsButton = againIsButton
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.mailCode, layout.strings.forms)
        let form = Form(
            title: strings.title, introduction: introduction(strings),
            errors: errors, actionPath: actionPath, csrf: csrf, fields: [.code(label: strings.code)],
            submit: strings.submit, after: again(strings))
        return layout.page(form.windowTitle(forms), width: .narrow, visitor: visitor, content: form.html(forms))
    }

    private func introduction(_ strings: Strings.MailCode) -> HTML {
        let said: HTML? = notice.map { "<p class=\"notice\" role=\"status\">\($0)</p>\n" }
        return "\(said)<p>\(text(strings))</p>\n<p>\(strings.browserRule)</p>\n"
    }

    private func text(_ strings: Strings.MailCode) -> String {
        switch subject {
        case .signUp: strings.signUp
        case .password: strings.password
        case .address: strings.address
        case .newAddress: strings.newAddress
        }
    }

    private func again(_ strings: Strings.MailCode) -> HTML {
        guard againIsButton else {
            return "<p class=\"aside\"><a href=\"\(path: againPath)\">\(strings.again)</a></p>\n"
        }
        return """
            <form class="aside" method="post" action="\(path: againPath)">
            <input type="hidden" name="csrf" value="\(csrf)">
            <button class="quiet" type="submit">\(strings.again)</button>
            </form>

            """
    }
}
