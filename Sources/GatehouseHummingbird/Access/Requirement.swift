public import Gatehouse

/// Something that a protected route asks for beyond a login.
///
/// ```swift
/// router.authenticated("admin", .role("admin"), .fresh(within: .minutes(5)))
/// ```
///
/// All requirements of a group must be met. A browser or client that lacks one gets 403, or is led to where it can help
/// itself: the password again for a fresh login, the mail address for a confirmed one. They compose: ``all(_:)``,
/// ``any(_:)``, ``not(_:)``.
public struct Requirement: Sendable, CustomStringConvertible {
    /// What a requirement is judged by.
    public struct Facts: Sendable {
        /// The account that is signed in.
        public let account: Account
        /// Whether the login is recent enough for this window; the policy's when `nil`.
        public let isFresh: @Sendable (Duration?) -> Bool
    }

    /// What is missing: how it is answered, and how it is recorded.
    struct Lack {
        var reason: AccessRefusal.Reason
        var kind = AuditEvent.Kind.forbidden

        static let forbidden = Lack(reason: .forbidden)
    }

    /// The requirement in words, for a table of routes: `permission posts:write`.
    public let description: String

    /// What is missing, or `nil` when nothing is.
    let lack: @Sendable (Facts) -> Lack?

    init(_ description: String, lack: @escaping @Sendable (Facts) -> Lack?) {
        self.description = description
        self.lack = lack
    }

    private init(
        _ description: String, _ otherwise: Lack = .forbidden, isMet: @escaping @Sendable (Facts) -> Bool
    ) {
        self.init(description) { isMet($0) ? nil : otherwise }
    }

    /// The account has this role.
    public static func role(_ role: Role) -> Requirement {
        Requirement("role \(role)") { $0.account.roles.contains(role) }
    }

    /// The account has at least one of these roles.
    public static func anyRole(_ roles: Role...) -> Requirement {
        Requirement("any role of \(roles.map(\.name).joined(separator: ", "))") {
            !$0.account.roles.isDisjoint(with: roles)
        }
    }

    /// One of the account's roles allows this.
    public static func permission(_ permission: Permission) -> Requirement {
        Requirement("permission \(permission)") { $0.account.permissions.contains(permission) }
    }

    /// A credential was proved recently, in this session and by this browser.
    ///
    /// - Parameter window: how recent; the policy's `SessionPolicy.freshness` when `nil`.
    public static func fresh(within window: Duration? = nil) -> Requirement {
        let words = window.map { "fresh within \($0.components.seconds) s" } ?? "fresh"
        return Requirement(words, Lack(reason: .notFresh, kind: .notFresh)) { $0.isFresh(window) }
    }

    /// The account's owner showed that its mail address is theirs.
    ///
    /// A browser is led to the page that confirms it, where the site sends mail.
    public static let verifiedEmail = Requirement("verified email", Lack(reason: .unverified)) {
        $0.account.emailVerifiedAt != nil
    }

    /// A second factor was proved in this session.
    ///
    /// No account can have one yet, so it is never met: a route that asks for it is closed, not open.
    public static let secondFactor = Requirement("second factor", Lack(reason: .secondFactorRequired)) { _ in false }

    /// Whatever the application asks for; `name` is how a table of routes calls it.
    public static func that(
        _ name: String = "own rule", _ isMet: @escaping @Sendable (Facts) -> Bool
    ) -> Requirement {
        Requirement(name, isMet: isMet)
    }

    /// The same requirement, answered with 404: for routes whose very existence is not everybody's business.
    public func orNotFound() -> Requirement {
        let lack = lack
        return Requirement(description + ", else 404") { facts in
            lack(facts).map { Lack(reason: .notFound, kind: $0.kind) }
        }
    }
}
