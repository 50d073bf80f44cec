/// What a link allows whoever holds it: to make one account.
public struct SignUpOffer: Sendable {
    /// The mail address that the account gets, confirmed if the link was mailed there; `nil` for none.
    public let address: EmailAddress?

    /// What the account is granted when it is made.
    public let roles: Set<Role>

    /// Whether a user name is to be chosen.
    public let asksUsername: Bool

    /// Whether the link was mailed to the address.
    let isAddressConfirmed: Bool

    let purpose: OneTimePurpose

    init(_ token: OneTimeToken, _ purpose: OneTimePurpose, _ identifiers: IdentifierPolicy) {
        address = token.address
        asksUsername = identifiers != .email || token.address == nil
        self.purpose = purpose
        switch purpose {
        case .invitation:
            let grant = SignUpGrant(detail: token.detail)
            (isAddressConfirmed, roles) = (grant.isMailed, grant.roles)
        case .firstAdministrator: (isAddressConfirmed, roles) = (false, [.administrator])
        default: (isAddressConfirmed, roles) = (token.address != nil, [])
        }
    }

    /// What links to make an account are for.
    static let purposes: [OneTimePurpose] = [.signUp, .invitation, .firstAdministrator]
}
