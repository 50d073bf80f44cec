extension Auth {
    /// Offers an account to whoever is at this address, also where strangers cannot sign up.
    ///
    /// A newer invitation to the same address takes the older one's place.
    ///
    /// - Parameters:
    ///   - email: the address that the account gets.
    ///   - roles: what the account is granted when it is made.
    ///   - caller: who invites, for the record.
    /// - Returns: the link to hand over where the site sends no mail, which is kept nowhere; `nil` where it was mailed.
    /// - Throws: ``AuthError/invalidEmail``, ``AuthError/emailTaken``, ``AuthError/invalidRole``,
    ///   ``AuthError/unavailable(_:)``.
    public func invite(
        email: String, roles: Set<Role> = [], caller: Caller = .console
    ) async throws -> Secret<String>? {
        let address = try EmailAddress(email)
        guard roles.allSatisfy({ Role($0.name) != nil }) else { throw AuthError.invalidRole }
        let grant = SignUpGrant(isMailed: canSendMail, roles: roles)
        return try await write { flow in
            guard try flow.store.account(emailKey: address.key) == nil else { throw AuthError.emailTaken }
            try flow.record(.invited, account: nil, caller: caller, detail: grant.detail)
            let token = try flow.issueToken(.invitation, account: nil, address: address, detail: grant.detail)
            let letters = flow.means.letters
            let isMailed = try flow.send(letters.invitation(to: address, token))
            return isMailed ? nil : Secret(letters.link(LinkPath.signUp, token))
        }
    }
}

extension AuthError {
    /// A role has a name that cannot be one.
    public static let invalidRole = AuthError(
        "role_invalid", .invalid, "A role is 1 to 64 of a-z, 0-9, '-', '_', ':' and '.'.")
}
