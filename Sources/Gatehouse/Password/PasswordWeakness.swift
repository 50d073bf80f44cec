/// Why a new password is refused.
///
/// Open for more reasons later: compare with the static members, do not switch over them.
public struct PasswordWeakness: Sendable, Hashable {
    private enum Code: Hashable {
        case tooShort(minimum: Int)
        case tooLong, tooFewDifferent, repetition, sequence, context, common, breached
    }

    private let code: Code

    /// Fewer Unicode scalars than the policy asks for.
    public static func tooShort(minimum: Int) -> Self { .init(code: .tooShort(minimum: minimum)) }
    /// More than 1,024 bytes of UTF-8.
    public static let tooLong = Self(code: .tooLong)
    /// Fewer than five different Unicode scalars, upper and lower case taken as one.
    public static let tooFewDifferent = Self(code: .tooFewDifferent)
    /// One piece of fewer than eight scalars, over and over.
    public static let repetition = Self(code: .repetition)
    /// Neighbours on the keyboard, in the alphabet or in counting make up nearly all of it.
    public static let sequence = Self(code: .sequence)
    /// Built from the site's name, the user's name or the mail address.
    public static let context = Self(code: .context)
    /// Built around a password from the list of common ones.
    public static let common = Self(code: .common)
    /// Among the passwords that became public in a break-in somewhere.
    public static let breached = Self(code: .breached)

    /// What is wrong and what to do, safe to show to the person who chose the password.
    public var publicMessage: String {
        switch code {
        case .tooShort(let minimum):
            "This password is too short. Use at least \(minimum) characters: \(Self.advice)."
        case .tooLong:
            "This password is too long. Use at most 1,024 bytes; a plain letter is one byte, others are up to four."
        case .tooFewDifferent:
            "This password has fewer than five different characters. Try something else: \(Self.advice)."
        case .repetition:
            "This password is one short piece repeated. Try something else: \(Self.advice)."
        case .sequence:
            "This password follows the keyboard, the alphabet or counting. Try something else: \(Self.advice)."
        case .context:
            "This password is built from your name, your address or this site's name. "
                + "Try something else: \(Self.advice)."
        case .common:
            "This password is built around one that many people use, and is tried first by attackers. "
                + "Try something else: \(Self.advice)."
        case .breached:
            "This password became public in a break-in at some other site, so attackers try it. "
                + "Try something else: \(Self.advice)."
        }
    }

    /// A short fixed word for logs and tests; says nothing about the password itself.
    public var reason: String {
        switch code {
        case .tooShort: "too_short"
        case .tooLong: "too_long"
        case .tooFewDifferent: "too_few_different"
        case .repetition: "repetition"
        case .sequence: "sequence"
        case .context: "context"
        case .common: "common"
        case .breached: "breached"
        }
    }

    private static let advice = "a few unrelated words are strong and easy to remember"
}
