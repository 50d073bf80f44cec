/// Why a stored hash of another program cannot be used.
///
/// Open for more kinds later: compare with the static members, do not switch over them.
public struct ForeignHashError: Error, Sendable, Hashable {
    private enum Code: String {
        case malformed, plainText, unsalted, unsupported, tooCostly, tooWeak, missingKey, failed
    }

    private let code: Code

    /// Not written in any form that is known.
    public static let malformed = Self(code: .malformed)
    /// `plain$...`: the password itself was stored.
    public static let plainText = Self(code: .plainText)
    /// The salt is empty, so equal passwords have equal hashes.
    public static let unsalted = Self(code: .unsalted)
    /// A kind of hash, such as MD5, that is not accepted.
    public static let unsupported = Self(code: .unsupported)
    /// Its parameters ask for more memory or work than one login may cost.
    public static let tooCostly = Self(code: .tooCostly)
    /// Each guess at it costs too little, and it cannot be wrapped.
    public static let tooWeak = Self(code: .tooWeak)
    /// It was made with a key that is not in the key ring.
    public static let missingKey = Self(code: .missingKey)
    /// The computation failed, most likely for want of memory; nothing is known about the password.
    public static let failed = Self(code: .failed)

    /// What to do about it, safe to show to somebody who cannot sign in because of it.
    public var publicMessage: String {
        code == .failed
            ? "The password could not be checked just now. Try again in a moment."
            : "The password of this account cannot be used here. Set a new one through the password reset."
    }

    /// What is wrong with the hash, for the log and for whoever imports accounts; holds no part of the hash.
    public var reason: String {
        switch code {
        case .malformed: "the stored hash is malformed"
        case .plainText: "the stored hash is the password in plain text; such accounts need a new password"
        case .unsalted: "the stored hash has no salt; such accounts need a new password"
        case .unsupported: "the stored hash is of a kind that is not accepted; such accounts need a new password"
        case .tooCostly: "the stored hash asks for more memory or work than is allowed"
        case .tooWeak: "the stored hash is too cheap to guess at; such accounts need a new password"
        case .missingKey: "the stored hash needs a key that is not in the key ring; put it back and import again"
        case .failed: "the hash could not be computed, most likely for want of memory"
        }
    }
}
