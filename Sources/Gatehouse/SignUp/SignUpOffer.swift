/// What a link allows whoever holds it: to make one account.
public struct SignUpOffer: Sendable {
    /// The mail address that the account gets, which the link shows to be its owner's; `nil` for none.
    public let address: EmailAddress?

    /// Whether a user name is to be chosen.
    public let asksUsername: Bool

    let purpose: OneTimePurpose

    init(_ token: OneTimeToken, _ purpose: OneTimePurpose, _ identifiers: IdentifierPolicy) {
        address = token.address
        asksUsername = identifiers != .email || token.address == nil
        self.purpose = purpose
    }

    /// What links to make an account are for.
    static let purposes: [OneTimePurpose] = [.signUp]
}
