/// What an invitation brings beside the address, as its token keeps it: `mailed admin,editor`.
struct SignUpGrant: Sendable {
    /// Whether the link went to the address, so that whoever uses it reads mail there.
    let isMailed: Bool

    let roles: Set<Role>

    init(isMailed: Bool, roles: Set<Role>) {
        self.isMailed = isMailed
        self.roles = roles
    }

    /// Reads what a token keeps.
    init(detail: String) {
        let parts = detail.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: Array($0), as: UTF8.self) }
        isMailed = parts.first == "mailed"
        let names = parts.dropFirst().first?.utf8.split(separator: UInt8(ascii: ",")) ?? []
        roles = Set(names.compactMap { Role(String(decoding: Array($0), as: UTF8.self)) })
    }

    /// The words that the token keeps; no role has a blank or a comma in its name.
    var detail: String {
        ([isMailed ? "mailed" : "handed"] + (roles.isEmpty ? [] : [roles.sorted().map(\.name).joined(separator: ",")]))
            .joined(separator: " ")
    }
}
