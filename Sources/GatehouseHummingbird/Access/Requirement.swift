public import Gatehouse

/// Something that a protected route asks for beyond a login.
///
/// ```swift
/// router.authenticated("admin", .role("admin"), .fresh(within: .minutes(5)))
/// ```
///
/// All requirements of a group must be met. A browser or client that lacks one gets 403, or is asked for the password
/// again where a fresh login is what is missing.
public struct Requirement: Sendable {
    /// What a requirement is judged by.
    public struct Facts: Sendable {
        /// The account that is signed in.
        public let account: Account
        /// Whether the login is recent enough for this window; the policy's when `nil`.
        public let isFresh: @Sendable (Duration?) -> Bool
    }

    let reason: AccessRefusal.Reason
    let kind: AuditEvent.Kind
    let isMet: @Sendable (Facts) -> Bool

    private init(
        _ reason: AccessRefusal.Reason, _ kind: AuditEvent.Kind, isMet: @escaping @Sendable (Facts) -> Bool
    ) {
        self.reason = reason
        self.kind = kind
        self.isMet = isMet
    }

    /// The account has this role.
    public static func role(_ role: Role) -> Requirement {
        Requirement(.forbidden, .forbidden) { $0.account.roles.contains(role) }
    }

    /// The account has at least one of these roles.
    public static func anyRole(_ roles: Role...) -> Requirement {
        Requirement(.forbidden, .forbidden) { !$0.account.roles.isDisjoint(with: roles) }
    }

    /// A credential was proved recently, in this session and by this browser.
    ///
    /// - Parameter window: how recent; the policy's `SessionPolicy.freshness` when `nil`.
    public static func fresh(within window: Duration? = nil) -> Requirement {
        Requirement(.notFresh, .notFresh) { $0.isFresh(window) }
    }

    /// The account's owner showed that its mail address is theirs.
    public static let verifiedEmail = Requirement(.forbidden, .forbidden) { $0.account.emailVerifiedAt != nil }

    /// Whatever the application asks for.
    public static func that(_ isMet: @escaping @Sendable (Facts) -> Bool) -> Requirement {
        Requirement(.forbidden, .forbidden, isMet: isMet)
    }

    /// The same requirement, answered with 404: for routes whose very existence is not everybody's business.
    public func orNotFound() -> Requirement {
        Requirement(.notFound, kind, isMet: isMet)
    }
}
