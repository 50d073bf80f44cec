/// What a sub-key is for.
///
/// Each purpose has keys of its own, so that what one part of the program signs or seals means nothing to another.
package enum KeyPurpose: String, Sendable, CaseIterable {
    /// Seals over the record of what happened.
    case auditSeal = "audit seal"
    /// The keyed step before a password is hashed.
    case passwordPepper = "password pepper"
    /// Peppers of programs that accounts were imported from.
    case oldPepper = "old pepper"
    /// Short codes that belong to one browser.
    case shortCode = "short code"
    /// Tickets of challenges.
    case challenge = "challenge"
    /// Mail that waits for delivery.
    case outbox = "outbox"

    /// What is mixed into the derivation; the number changes with the way keys are derived.
    var info: [UInt8] { Array("gatehouse 1 \(rawValue)".utf8) }
}
