extension Auth {
    /// Whether any account has the role ``Role/administrator``.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func hasAdministrator() async throws -> Bool {
        try await store.read { try $0.isGranted(.administrator) }
    }

    /// Makes a link with which the first administrator makes an account; a newer one takes the older one's place.
    ///
    /// - Returns: the link, which is kept nowhere.
    /// - Throws: ``AuthError/administratorExists``, ``AuthError/unavailable(_:)``.
    public func firstAdministratorLink(caller: Caller = .console) async throws -> Secret<String> {
        try await write { flow in
            guard try !flow.store.isGranted(.administrator) else { throw AuthError.administratorExists }
            try flow.record(.firstAdministratorOffered, account: nil, caller: caller)
            let token = try flow.issueToken(.firstAdministrator, account: nil)
            return Secret(flow.means.letters.link(LinkPath.signUp, token))
        }
    }
}

extension Role {
    /// Manages the site: the role of the first administrator, which may do everything.
    public static let administrator: Role = "admin"
}

extension AuthError {
    /// There is an administrator, so there is no first one to be made.
    public static let administratorExists = AuthError(
        "administrator_exists", .conflict, "There is an administrator already, who can grant the role.")
}
