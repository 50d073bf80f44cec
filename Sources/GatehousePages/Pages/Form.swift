/// A form with its hidden fields, its errors on top and a button below.
struct Form {
    let title: String
    var introduction: HTML?
    let errors: [FieldError]
    let actionPath: String
    let csrf: String
    var next = ""
    /// Whose password it is, for password managers; none where a user name is asked for.
    var owner: Visitor?
    let fields: [FormField]
    /// What stands between the fields and the button.
    var extra: HTML?
    let submit: String
    /// What stands under the form.
    var after: HTML?

    func html(_ strings: Strings.Forms) -> HTML {
        """
        <h1>\(title)</h1>
        \(introduction)\(errorSummary(strings))\
        <form method="post" action="\(path: actionPath)" novalidate>
        <input type="hidden" name="csrf" value="\(csrf)">
        \(nextField)\(owner?.passwordManagerHint)\(fields.map { $0.html(errors, strings) })\(extra)\
        <button type="submit">\(submit)</button>
        </form>
        \(after)
        """
    }

    /// The title of the window, which says first that something is wrong.
    func windowTitle(_ strings: Strings.Forms) -> HTML {
        errors.isEmpty ? "\(title)" : strings.titleWithErrors(title)
    }

    private var nextField: HTML? {
        next.isEmpty ? nil : "<input type=\"hidden\" name=\"next\" value=\"\(next)\">\n"
    }

    /// The list of what is wrong, which takes the focus when the page opens and leads to the fields.
    private func errorSummary(_ strings: Strings.Forms) -> HTML? {
        guard !errors.isEmpty else { return nil }
        return """
            <div class="errors" id="errors" role="alert" tabindex="-1" autofocus>
            <h2>\(strings.errorHeading)</h2>
            <ul>
            \(errors.map(summaryLine))</ul>
            </div>

            """
    }

    private func summaryLine(_ error: FieldError) -> HTML {
        guard let field = error.field, fields.contains(where: { $0.name == field }) else {
            return "<li>\(error.message)</li>\n"
        }
        return "<li><a href=\"#\(field)\">\(error.message)</a></li>\n"
    }
}
