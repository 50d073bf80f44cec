/// All rules of guarded applications.
///
/// What no rule covers is refused.
public struct GuardRules: Sendable {
    /// The rules, the longest path of each host first.
    private let rules: [String: [GuardRule]]

    /// The rules together.
    ///
    /// - Throws: ``AuthError`` when two of them are for the same host and path.
    public init(_ rules: [GuardRule]) throws {
        var byHost: [String: [GuardRule]] = [:]
        for rule in rules {
            guard byHost[rule.host]?.contains(where: { $0.path == rule.path }) != true else {
                let path = String(decoding: rule.path, as: UTF8.self) + "/"
                throw AuthError("guard_rule_twice", .conflict, "Two rules are for \(rule.host)\(path).")
            }
            byHost[rule.host, default: []].append(rule)
        }
        self.rules = byHost.mapValues { $0.sorted { $0.path.count > $1.path.count } }
    }

    /// The hosts that a rule names.
    public var hosts: Set<String> { Set(rules.keys) }

    /// The rule that decides: of those for this very host, the one with the longest path that covers this one.
    ///
    /// - Parameter path: the path, decoded.
    package func rule(host: String, path: [UInt8]) -> GuardRule? {
        rules[host]?.first { $0.covers(path) }
    }

    /// The host in the one form of the rules, if one of them names it.
    package func known(_ host: String) -> String? {
        let lower = host.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        guard let host = GuardRule.host(String(decoding: lower, as: UTF8.self)), rules[host] != nil else { return nil }
        return host
    }
}
