import Gatehouse

/// A page that mailed links open: its cookie is read by no other page, and lives as long as the link.
package enum MailedLink: String, Sendable {
    /// Makes an account.
    case signUp = "sign-up"
    /// Sets a new password.
    case reset
    /// Confirms an address.
    case address
    /// Restores the address before a change.
    case undo
    /// Ends everything.
    case secure

    /// How long what the link carried is kept.
    package var lifetime: Duration {
        switch self {
        case .signUp: OneTimePurpose.signUp.lifetime
        case .reset: OneTimePurpose.resetPassword.lifetime
        case .address: OneTimePurpose.changeAddress.lifetime
        case .undo: OneTimePurpose.undoAddressChange.lifetime
        case .secure: OneTimePurpose.secureAccount.lifetime
        }
    }

    /// What stands before the token in the cookie.
    var mark: String { rawValue + "." }
}
