/// What an account may do: worked out once when the account is read, and asked at every guarded request.
///
/// One flat list, the wildcards first and the rest in order, so that it costs a session in the cache one reference.
public struct PermissionSet: Sendable, Equatable, ExpressibleByArrayLiteral {
    /// What was granted, without what a wildcard among them covers anyway, in a stable order.
    public let granted: [Permission]

    private let wildcards: Int

    /// The permissions that these grants add up to.
    public init(_ grants: some Sequence<Permission>) {
        let all = Set(grants).filter { !$0.name.utf8.isEmpty }
        let wide = all.filter(\.isWildcard)
        let needed = all.filter { one in !wide.contains { $0 != one && $0.covers(one) } }
        let front = needed.filter(\.isWildcard).sorted()
        wildcards = front.count
        granted = front + needed.filter { !$0.isWildcard }.sorted()
    }

    /// The permissions that these grants add up to.
    public init(arrayLiteral grants: Permission...) {
        self.init(grants)
    }

    /// Nothing that is granted by name.
    public static let none = PermissionSet([])

    /// All that there is and will be: what the role ``Role/administrator`` has.
    public static let everything = PermissionSet([.everything])

    /// Whether this may be done.
    ///
    /// Asked for a wildcard it says whether all that the wildcard stands for may be done.
    public func contains(_ permission: Permission) -> Bool {
        guard !granted.isEmpty else { return false }
        return granted[..<wildcards].contains { $0.covers(permission) } || holdsByName(permission)
    }

    /// Whether all of these may be done.
    public func contains(_ others: PermissionSet) -> Bool {
        others.granted.allSatisfy(contains)
    }

    private func holdsByName(_ permission: Permission) -> Bool {
        var (low, high) = (wildcards, granted.count)
        while low < high {
            let middle = low + (high - low) / 2
            if granted[middle] < permission { low = middle + 1 } else { high = middle }
        }
        return low < granted.count && granted[low].covers(permission)
    }
}
