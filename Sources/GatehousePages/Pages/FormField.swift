/// A labelled input, with a hint and with what is wrong in it.
///
/// Its id is its name. A password field has no value to put in: what was typed there never comes back.
struct FormField {
    let name: String
    let label: String
    var isRequired = true
    var hint: HTML?
    /// The attributes of the input that make it what it is; they begin with a space.
    let attributes: HTML

    /// The name of an account, to be chosen.
    static func username(_ value: String, hint: HTML, _ strings: Strings.Forms) -> FormField {
        identifier(value, label: strings.username, hint: hint)
    }

    /// What an account is known by.
    static func identifier(_ value: String, label: String, hint: HTML? = nil) -> FormField {
        FormField(
            name: "username", label: label, hint: hint,
            attributes: """
                 type="text" value="\(value)" autocomplete="username" autocapitalize="none" spellcheck="false" dir="auto"
                """)
    }

    /// A mail address that may be left out.
    static func email(_ value: String, hint: HTML, _ strings: Strings.Forms) -> FormField {
        FormField(
            name: "email", label: strings.email, isRequired: false, hint: hint,
            attributes: " type=\"email\" value=\"\(value)\" autocomplete=\"email\" spellcheck=\"false\"")
    }

    /// A mail address that must be there.
    static func requiredEmail(_ value: String, label: String) -> FormField {
        FormField(
            name: "email", label: label,
            attributes: " type=\"email\" value=\"\(value)\" autocomplete=\"email\" spellcheck=\"false\"")
    }

    /// The short code that stands in a mail.
    static func code(label: String) -> FormField {
        FormField(
            name: "code", label: label,
            attributes: " type=\"text\" inputmode=\"numeric\" autocomplete=\"one-time-code\" maxlength=\"20\"")
    }

    /// The password that an account has now.
    static func currentPassword(name: String, label: String) -> FormField {
        FormField(
            name: name, label: label, attributes: " type=\"password\" autocomplete=\"current-password\"")
    }

    /// A password to be set.
    static func newPassword(name: String, label: String, hint: HTML) -> FormField {
        FormField(
            name: name, label: label, hint: hint, attributes: " type=\"password\" autocomplete=\"new-password\"")
    }

    func html(_ errors: [FieldError], _ strings: Strings.Forms) -> HTML {
        let messages = errors.filter { $0.field == name }.map(\.message)
        let optional: HTML? = isRequired ? nil : " <span class=\"optional\">(\(strings.optional))</span>"
        let hintLine: HTML? = hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>\n" }
        return """
            <div class="field">
            <label for="\(name)">\(label)\(optional)</label>
            \(hintLine)\(messageLine(messages, strings))\
            <input id="\(name)" name="\(name)"\(attributes)\(isRequired ? " required" : nil)\
            \(describedBy(hasMessage: !messages.isEmpty))>
            </div>

            """
    }

    private func messageLine(_ messages: [String], _ strings: Strings.Forms) -> HTML? {
        guard !messages.isEmpty else { return nil }
        let text = messages.joined(separator: " ")
        return """
            <p class="wrong" id="\(name)-error"><span class="unseen">\(strings.errorPrefix) </span>\(text)</p>

            """
    }

    private func describedBy(hasMessage: Bool) -> HTML? {
        switch (hint != nil, hasMessage) {
        case (false, false): nil
        case (true, false): " aria-describedby=\"\(name)-hint\""
        case (false, true): " aria-describedby=\"\(name)-error\" aria-invalid=\"true\""
        case (true, true): " aria-describedby=\"\(name)-hint \(name)-error\" aria-invalid=\"true\""
        }
    }
}
