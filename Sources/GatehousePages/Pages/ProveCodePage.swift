/// The form that takes the code that was mailed to the address a provider told.
public struct ProveCodePage: Sendable {
    /// The address.
    public var address: String

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// The cross-site token.
    public var csrf: String

    /// Where the form is sent.
    public var actionPath: String

    /// Where another code is asked for.
    public var againPath: String

    /// The form, empty or with what is wrong.
    public init(
        address: String, errors: [FieldError] = [], csrf: String, actionPath: String, againPath: String
    ) {
        self.address = address
        self.errors = errors
        self.csrf = csrf
        self.actionPath = actionPath
        self.againPath = againPath
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.providers, layout.strings.forms)
        let form = Form(
            title: strings.code,
            introduction: "<p>\(strings.codeSent) <strong><bdi>\(address)</bdi></strong>.</p>\n", errors: errors,
            actionPath: actionPath, csrf: csrf, fields: [.code(label: strings.codeLabel)],
            submit: strings.codeSubmit,
            after: "<p class=\"aside\"><a href=\"\(path: againPath)\">\(strings.codeAgain)</a></p>\n")
        return layout.page(form.windowTitle(forms), width: .narrow, content: form.html(forms))
    }
}
