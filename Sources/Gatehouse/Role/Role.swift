/// The name of something an account is allowed to be, such as `admin`.
///
/// Applications name their own: `extension Role { static let editor: Role = "editor" }`.
public struct Role: Sendable, Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name: 1 to 64 bytes of `a`-`z`, `0`-`9`, `-`, `_`, `:` and `.`.
    public let name: String

    /// A role by a name that comes from outside; `nil` when the name cannot be one.
    public init?(_ name: String) {
        let bytes = name.utf8
        guard (1...64).contains(bytes.count), bytes.allSatisfy(Role.isAllowed) else { return nil }
        self.name = name
    }

    /// A role by a name written in source code.
    ///
    /// A name that cannot be one is a role that nobody can be granted.
    public init(stringLiteral name: String) {
        self.name = name
    }

    /// The name.
    public var description: String { name }

    /// Orders by the bytes of the names, for stable lists.
    public static func < (left: Role, right: Role) -> Bool {
        left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
