/// The page that a mailed link opens: it says what the link does, and a button does it.
///
/// Opening the page changes nothing, so that programs which look into mail use nothing up.
public struct LinkPage: Sendable {
    /// What it is about.
    public var text: Strings.LinkText

    /// What the link is about, such as an address; empty for nothing.
    public var about: String

    /// What is wrong.
    public var errors: [FieldError]

    /// The cross-site token.
    public var csrf: String

    /// Where the button leads.
    public var actionPath: String

    /// A page with these texts and this button.
    public init(
        text: Strings.LinkText, about: String = "", errors: [FieldError] = [], csrf: String, actionPath: String
    ) {
        self.text = text
        self.about = about
        self.errors = errors
        self.csrf = csrf
        self.actionPath = actionPath
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let forms = layout.strings.forms
        let subject: HTML? = about.isEmpty ? nil : "<p><strong><bdi>\(about)</bdi></strong></p>\n"
        let form = Form(
            title: text.title, introduction: "<p>\(text.message)</p>\n\(subject)", errors: errors,
            actionPath: actionPath, csrf: csrf, fields: [], submit: text.submit)
        return layout.page(form.windowTitle(forms), width: .narrow, content: form.html(forms))
    }
}
