/// Who may make an account.
///
/// Accounts of the command line and invitations are made under each of these.
public enum SignUpPolicy: Sendable, Equatable {
    /// Anybody.
    case open
    /// Whoever was invited.
    case invitation
    /// Nobody.
    case closed
    /// Whoever reads mail at an address of one of these domains: signing up goes on by a mailed link.
    case domains(Set<MailDomain>)

    /// Whether strangers are offered to sign up.
    var isOffered: Bool {
        switch self {
        case .open, .domains: true
        case .invitation, .closed: false
        }
    }

    /// Refuses an address that may not sign up.
    ///
    /// The domain is the bytes behind the one `@` of a checked address; a domain below a named one is another domain.
    ///
    /// - Throws: ``AuthError/signUpClosed``, ``AuthError/invitationRequired``, ``AuthError/domainRefused``.
    func check(_ address: EmailAddress?) throws {
        switch self {
        case .open: return
        case .closed: throw AuthError.signUpClosed
        case .invitation: throw AuthError.invitationRequired
        case .domains(let domains):
            guard let address, domains.contains(address.domain) else { throw AuthError.domainRefused }
        }
    }
}

extension AuthConfiguration {
    /// Whether strangers give nothing but an address, and go on by the link that is mailed there.
    package var signUpBeginsWithMail: Bool {
        if case .domains = signUp { return true }
        return identifiers == .email
    }

    /// Whether signing up works only on a site that sends mail.
    package var signUpNeedsMail: Bool { signUpBeginsWithMail || identifiers == .both }
}

extension AuthError {
    /// Nobody can make an account here.
    public static let signUpClosed = AuthError(
        "sign_up_closed", .forbidden, "New accounts are not made here.")

    /// Only invited people can make an account here.
    public static let invitationRequired = AuthError(
        "invitation_required", .forbidden, "Accounts are made by invitation here. Use the link that you were sent.")

    /// The address is not one of those that may sign up.
    public static let domainRefused = AuthError(
        "email_domain_refused", .invalid, "Addresses of this domain cannot sign up here. Use another one.",
        field: "email")

    /// An account begins with an address here, not with a password.
    public static let signUpByMail = AuthError(
        "sign_up_by_mail", .invalid, "Give your mail address alone; the link to go on comes by mail.", field: "email")
}
