/// The value of one field.
package enum InputValue: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    case text(String)
    case flag(Bool)

    /// Always `<redacted>`: passwords come this way.
    package var description: String { "<redacted>" }

    /// A mirror with no children, so that `dump` shows nothing either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// The fields of a request, read from a form or from JSON, each at most once and each a known one.
package struct InputFields: Sendable, Equatable {
    /// Where the fields come from; a form has no booleans, JSON has.
    package enum Source: Sendable {
        case form, json
    }

    private let values: [String: InputValue]
    private let source: Source

    init(_ values: [String: InputValue], from source: Source) {
        self.values = values
        self.source = source
    }

    /// The text of a field that must be there, empty or not.
    package func text(_ name: String) throws(InputError) -> String {
        guard let text = try optionalText(name) else { throw .missing(name) }
        return text
    }

    /// The text of a field, `nil` if it was not sent; an empty input of a form is an empty text.
    package func optionalText(_ name: String) throws(InputError) -> String? {
        switch values[name] {
        case nil: nil
        case .text(let text): text
        case .flag: throw .wrongType(name)
        }
    }

    /// Whether a box was ticked; `false` if the field was not sent.
    ///
    /// A form says `on`, `true` or `1`; JSON says `true` or `false`, and a text is no boolean there.
    package func flag(_ name: String) throws(InputError) -> Bool {
        switch values[name] {
        case nil: return false
        case .flag(let flag): return flag
        case .text(let text):
            let isTicked = ["on", "true", "1"].contains { $0.utf8.elementsEqual(text.utf8) }
            guard source == .form, isTicked else { throw .wrongType(name) }
            return true
        }
    }
}
