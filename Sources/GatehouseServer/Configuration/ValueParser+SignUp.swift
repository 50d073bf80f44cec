import Gatehouse

extension ValueParser where Value == IdentifierPolicy {
    static let identifiers = ValueParser(range: IdentifierPolicy.allCases.map(\.rawValue).joined(separator: ", ")) {
        IdentifierPolicy(rawValue: $0)
    }
}

extension ValueParser where Value == SignUpPolicy {
    static let signUp = ValueParser(range: "open, invite, closed, or domain: and mail domains separated by commas") {
        switch $0 {
        case "open": .open
        case "invite": .invitation
        case "closed": .closed
        default: domains($0)
        }
    }

    private static func domains(_ text: String) -> SignUpPolicy? {
        let prefix = "domain:".utf8
        guard text.utf8.starts(with: prefix) else { return nil }
        var domains: Set<MailDomain> = []
        let parts = text.utf8.dropFirst(prefix.count)
            .split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        for part in parts {
            guard let domain = MailDomain(String(decoding: part.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)) else {
                return nil
            }
            domains.insert(domain)
        }
        return .domains(domains)
    }
}

extension ValueParser where Value == Set<Role> {
    /// Roles for everybody; whoever manages the site is chosen one by one.
    static let roles = ValueParser(range: "roles separated by commas, admin not among them, or empty") { text in
        var roles: Set<Role> = []
        guard !text.utf8.isEmpty else { return roles }
        for part in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let name = String(decoding: Array(part.drop { $0 == UInt8(ascii: " ") }), as: UTF8.self)
            guard let role = Role(name), role != .administrator else { return nil }
            roles.insert(role)
        }
        return roles
    }
}
