public import Gatehouse

/// What is wrong with one field of a form, or with the form as a whole.
public struct FieldError: Sendable, Hashable {
    /// The field's name, or `nil` when the message is about no field or about several.
    public var field: String?

    /// A full sentence: what is wrong and what to do.
    public var message: String

    /// A message about a field, or about the form.
    public init(field: String? = nil, message: String) {
        self.field = field
        self.message = message
    }

    /// What went wrong in the domain, in the words of these texts if they have any for it.
    public init(_ error: AuthError, in strings: Strings) {
        self.init(field: error.field, message: strings.messages[error.code] ?? error.publicMessage)
    }
}
