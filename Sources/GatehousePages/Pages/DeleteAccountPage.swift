/// The form that deletes the account of whoever is signed in.
public struct DeleteAccountPage: Sendable {
    /// Who is signed in.
    public var visitor: Visitor

    /// What is wrong with what was typed.
    public var errors: [FieldError]

    /// Where the form is sent.
    public var actionPath: String

    /// Where all data of the account can be taken along before.
    public var exportPath: String

    /// Whether there is a password to ask for.
    public var hasPassword: Bool

    /// The form, empty or with what is wrong.
    ///
    /// The cross-site token is the visitor's.
    public init(
        visitor: Visitor, errors: [FieldError] = [], actionPath: String, exportPath: String, hasPassword: Bool = true
    ) {
        self.visitor = visitor
        self.errors = errors
        self.actionPath = actionPath
        self.exportPath = exportPath
        self.hasPassword = hasPassword
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (strings, forms) = (layout.strings.deleteAccount, layout.strings.forms)
        let introduction: HTML = """
            <p>\(strings.introduction)</p>
            <p><a href="\(path: exportPath)">\(strings.export)</a></p>

            """
        let form = Form(
            title: strings.title, introduction: introduction, errors: errors, actionPath: actionPath,
            csrf: visitor.csrf, owner: visitor,
            fields: hasPassword ? [.currentPassword(name: "password", label: forms.password)] : [],
            submit: strings.submit,
            after: "<p class=\"aside\"><a href=\"\(path: layout.paths.dashboard)\">\(strings.cancel)</a></p>\n")
        return layout.page(form.windowTitle(forms), width: .narrow, visitor: visitor, content: form.html(forms))
    }
}
