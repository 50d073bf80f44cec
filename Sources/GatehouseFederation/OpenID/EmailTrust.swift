/// When a provider's word about an address is taken.
public enum EmailTrust: Sendable {
    /// When `email_verified` is `true` (OpenID Connect Core 1.0, section 5.1); no text, no number.
    case verifiedClaim
    /// When `email_verified` is `true` or the text `"true"`, as Apple writes it.
    case verifiedClaimOrText
    /// When `xms_edov` is `true`: Microsoft's word that the domain's owner vouches for the address.
    case domainOwner
    /// Never: the address is only one to propose.
    case never
}
