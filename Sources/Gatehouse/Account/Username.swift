import Foundation

/// A user name in its two forms: the text to show and the key to compare.
///
/// The key is the one canonical form (NFKC, case folded) that uniqueness, look-ups and throttle buckets use, so that
/// `Alice`, `ALICE` and full-width `Ａｌｉｃｅ` are one name. Look-alikes of other scripts (a Cyrillic `а`) are
/// two names; `docs/accounts.md` says so.
public struct Username: Sendable, Hashable {
    /// The name as it is shown: NFKC, with the case that was typed.
    public let text: String

    /// The canonical UTF-8 bytes that are compared and stored as the unique key.
    public let key: [UInt8]

    /// Longest name in UTF-8 bytes, checked before anything else is done with it.
    public static let maximumBytes = 256

    /// Longest name in Unicode scalars, after normalisation.
    public static let maximumScalars = 64

    /// Reads a name.
    ///
    /// - Throws: ``AuthError/invalidUsername(_:)`` that says what is wrong.
    public init(_ input: String) throws {
        guard !input.utf8.isEmpty else { throw AuthError.invalidUsername("Choose a user name.") }
        guard input.utf8.count <= Username.maximumBytes else { throw Username.tooLong }
        let shown = input.precomposedStringWithCompatibilityMapping
        guard shown.unicodeScalars.count <= Username.maximumScalars, shown.utf8.count <= Username.maximumBytes else {
            throw Username.tooLong
        }
        guard Username.isAllowed(shown.unicodeScalars) else {
            throw AuthError.invalidUsername(
                "Use letters, digits, dots, dashes and underscores, and begin with a letter or digit.")
        }
        text = shown
        key = Username.fold(shown)
    }

    /// Whether the name is kept for the site itself.
    public var isReserved: Bool { ReservedNames.contains(key) }

    private static let tooLong = AuthError.invalidUsername("Use at most \(maximumScalars) characters.")

    /// The text as it is compared.
    ///
    /// Lower, upper and lower case join what one of them alone keeps apart (`ß`, `ẞ` and `SS`, final sigma). Marks are
    /// taken off before, because the Greek iota below becomes a letter, and put back by a last NFKC.
    private static func fold(_ text: String) -> [UInt8] {
        let folded = text.decomposedStringWithCompatibilityMapping.lowercased().uppercased().lowercased()
        return Array(folded.precomposedStringWithCompatibilityMapping.utf8)
    }

    private static func isAllowed(_ scalars: String.UnicodeScalarView) -> Bool {
        var afterLetter = false
        for (place, scalar) in scalars.enumerated() {
            guard !scalar.properties.isDefaultIgnorableCodePoint else { return false }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
                afterLetter = true
            case .decimalNumber:
                afterLetter = false
            case .nonspacingMark, .spacingMark:
                // Many scripts write vowels as marks; a mark alone or on a digit is only decoration.
                guard afterLetter else { return false }
            default:
                guard place > 0, scalar == "." || scalar == "_" || scalar == "-" else { return false }
                afterLetter = false
            }
        }
        return true
    }
}
