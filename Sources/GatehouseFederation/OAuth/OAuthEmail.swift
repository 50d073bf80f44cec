/// Where an OAuth 2 service says somebody's mail address.
public enum OAuthEmail: Sendable {
    /// Nowhere.
    case none

    /// In fields of the profile; without a second field the address is only one to propose.
    case profile(address: String, verified: String?)

    /// In a list of addresses, of which the primary one counts.
    case list(OAuthEmailList)
}
