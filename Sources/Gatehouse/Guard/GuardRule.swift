/// Who may see a part of a guarded application: one host, one path and all below it.
public struct GuardRule: Sendable, Hashable {
    /// Who is let in.
    public enum Admission: Sendable, Hashable {
        /// Anybody, signed in or not.
        case anybody
        /// Whoever is signed in.
        case signedIn
        /// Whoever is signed in and has at least one of these roles.
        case roles(Set<Role>)
    }

    /// The host as browsers send it in `Origin`: lower case, with its port where that is not 443.
    public let host: String

    /// The path, decoded, without a slash at its end; empty for all of the host.
    public let path: [UInt8]

    /// Who is let in.
    public let admission: Admission

    /// The longest path of a rule, in bytes.
    static let maximumPathBytes = 1_024

    /// A rule for this path and all below it.
    ///
    /// - Parameters:
    ///   - host: the host, with its port where that is not 443. Exactly this one is meant, none below it.
    ///   - path: the path as people read it, such as `/admin`; `/` is all of the host.
    ///   - admission: who is let in.
    /// - Throws: ``AuthError`` when the host or the path cannot be one.
    public init(host: String, path: String = "/", admit admission: Admission) throws {
        guard let host = GuardRule.host(host) else {
            throw GuardRule.invalid("the host must be a name in lower case, with :PORT where that is not 443")
        }
        guard let path = GuardRule.path(path) else {
            throw GuardRule.invalid(
                "the path must begin with / and have no empty, . or .. segment, no % ? # ; \\ and no control character")
        }
        self.host = host
        self.path = path
        self.admission = admission
    }

    /// Where browsers find the application.
    public var origin: String { "https://" + host }

    /// Whether the path is the rule's or one below it; both are decoded.
    func covers(_ path: [UInt8]) -> Bool {
        guard path.starts(with: self.path) else { return false }
        return path.count == self.path.count || path[self.path.count] == UInt8(ascii: "/")
    }

    /// The host in the one form in which hosts are compared; `nil` when it cannot be one.
    package static func host(_ text: String) -> String? {
        guard text.utf8.count <= 261, let url = try? PublicURL("https://" + text),
            !text.utf8.contains(UInt8(ascii: "/"))
        else { return nil }
        return String(url.origin.dropFirst("https://".count))
    }

    private static func path(_ text: String) -> [UInt8]? {
        var bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.count <= maximumPathBytes else { return nil }
        if bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        let refused = Array("%?#;\\".utf8)
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && !refused.contains($0) }) else { return nil }
        let segments = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
        let isPlain = segments.allSatisfy { segment in
            !segment.isEmpty && !segment.elementsEqual(".".utf8) && !segment.elementsEqual("..".utf8)
        }
        return isPlain ? bytes : nil
    }

    private static func invalid(_ why: String) -> AuthError {
        AuthError("guard_rule_invalid", .invalid, "This rule cannot be used: \(why).")
    }
}
