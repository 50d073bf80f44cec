import Foundation

/// A password that was typed, ready to be hashed: its NFC form in UTF-8 bytes.
///
/// The cap in bytes is checked before anything else is done with the input (rule: caps first). Normalising to NFC is the
/// only change: the same word typed on two keyboards is one password; case, spaces and every other byte stay, nothing is cut.
public struct Password: Sendable {
    /// Longest password in UTF-8 bytes.
    public static let maximumBytes = 1024

    let text: Secret<String>

    /// Takes what was typed.
    ///
    /// - Throws: ``AuthError/weakPassword(_:)`` with ``PasswordWeakness/tooLong`` over ``maximumBytes``.
    public init(_ input: String) throws {
        guard input.utf8.count <= Password.maximumBytes else { throw AuthError.weakPassword(.tooLong) }
        text = Secret(input.precomposedStringWithCanonicalMapping)
    }

    var bytes: [UInt8] { Array(text.expose().utf8) }
}
