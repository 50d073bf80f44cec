/// The name of something that may be done, such as `posts:write`; `posts:*` stands for all that begins with `posts:`.
///
/// Names are one grammar, judged on bytes: parts of `a`-`z`, `0`-`9`, `-`, `_` and `.`, with `:` between them, at most 64
/// bytes in all. The last part, or the whole, may be `*`. Applications name their own:
/// `extension Permission { static let writePosts: Permission = "posts:write" }`.
public struct Permission: Sendable, Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name; empty for what no grant covers.
    public let name: String

    /// A permission by a name that comes from outside; `nil` when the name cannot be one.
    public init?(_ name: String) {
        guard Permission.isName(name.utf8) else { return nil }
        self.name = name
    }

    /// A permission by a name written in source code.
    ///
    /// A name that cannot be one is a permission that nobody has, administrators included.
    public init(stringLiteral name: String) {
        self.name = Permission.isName(name.utf8) ? name : ""
    }

    /// Everything there is and will be.
    public static let everything: Permission = "*"

    /// To change roles, what they allow, and who has them.
    public static let manageRoles: Permission = "roles:manage"

    /// Whether it stands for more than itself.
    public var isWildcard: Bool { name.utf8.last == UInt8(ascii: "*") }

    /// Whether who was granted this one may do the other.
    ///
    /// `posts:*` covers `posts:write`, `posts:drafts:read` and itself, not `posts`; `*` covers everything.
    public func covers(_ other: Permission) -> Bool {
        let (own, wanted) = (name.utf8, other.name.utf8)
        guard !own.isEmpty, !wanted.isEmpty else { return false }
        guard isWildcard else { return own.elementsEqual(wanted) }
        return wanted.starts(with: own.dropLast())
    }

    /// The wildcards that cover it, and itself: all that a grant of it can be written as.
    package var grantedBy: [Permission] {
        var names = name.utf8.isEmpty ? [] : [Permission.everything]
        for (place, byte) in zip(name.utf8.indices, name.utf8) where byte == UInt8(ascii: ":") {
            names.append(Permission(stringLiteral: String(name[...place]) + "*"))
        }
        return names.contains(self) || name.utf8.isEmpty ? names : names + [self]
    }

    /// The name.
    public var description: String { name }

    /// Orders by the bytes of the names, for stable lists.
    public static func < (left: Permission, right: Permission) -> Bool {
        left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }

    private static func isName(_ bytes: String.UTF8View) -> Bool {
        guard (1...64).contains(bytes.count) else { return false }
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let last = parts.last, parts.dropLast().allSatisfy(isPart) else { return false }
        return isPart(last) || last.elementsEqual("*".utf8)
    }

    private static func isPart(_ part: Substring.UTF8View) -> Bool {
        !part.isEmpty
            && part.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                    UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }
}
