/// Why the input of a request was refused.
package struct InputError: Error, Sendable, Equatable {
    /// What is wrong, and with which field.
    package enum Kind: Sendable, Equatable {
        /// The bytes are no form or no JSON object, or hold a character that the field cannot have.
        case malformed
        /// A field that this request does not have; the name as ``InputError/unknown(name:)`` shows it.
        case unknown(String)
        /// A field that was sent twice.
        case duplicate(String)
        /// A field that must be there and is not.
        case missing(String)
        /// A field with a value of another type.
        case wrongType(String)
        /// More bytes or more fields than any request of ours has.
        case tooLarge
    }

    /// What is wrong.
    package let kind: Kind

    /// The HTTP status of the answer: 400, 413 or 422.
    package var status: Int {
        switch kind {
        case .malformed: 400
        case .tooLarge: 413
        case .unknown, .duplicate, .missing, .wrongType: 422
        }
    }

    /// A stable word for this kind, for JSON answers and logs.
    package var code: String {
        switch kind {
        case .malformed: "input_malformed"
        case .unknown: "field_unknown"
        case .duplicate: "field_duplicate"
        case .missing: "field_missing"
        case .wrongType: "field_type"
        case .tooLarge: "input_too_large"
        }
    }

    /// The field that the message is about, if it is about a known one.
    package var field: String? {
        switch kind {
        case .duplicate(let name), .missing(let name), .wrongType(let name): name
        case .malformed, .unknown, .tooLarge: nil
        }
    }

    /// A full sentence that is safe to show.
    package var publicMessage: String {
        switch kind {
        case .malformed: "The request could not be read."
        case .unknown(let name): "The field “\(name)” is not known here."
        case .duplicate(let name): "The field “\(name)” was sent more than once."
        case .missing(let name): "The field “\(name)” is missing."
        case .wrongType(let name): "The field “\(name)” has a value of the wrong type."
        case .tooLarge: "The request is too large."
        }
    }
}

extension InputError {
    static let malformed = InputError(kind: .malformed)
    static let tooLarge = InputError(kind: .tooLarge)

    static func duplicate(_ name: String) -> InputError { InputError(kind: .duplicate(name)) }
    static func missing(_ name: String) -> InputError { InputError(kind: .missing(name)) }
    static func wrongType(_ name: String) -> InputError { InputError(kind: .wrongType(name)) }

    /// An unknown field, by its name if that looks like the name of a field and by `?` otherwise.
    ///
    /// The bytes are from outside and may be anything, a password at the wrong place included.
    static func unknown(name bytes: [UInt8]) -> InputError {
        let isName = (1...32).contains(bytes.count) && bytes.allSatisfy(isNameByte)
        return InputError(kind: .unknown(isName ? String(decoding: bytes, as: UTF8.self) : "?"))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
