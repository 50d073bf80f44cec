/// What whoever runs the site did to an account, as its owner is told.
enum OperatorAction: Sendable {
    case disabled
    case enabled
    case deleted
    case sessionsEnded
    case deviceEnded
    case roleGranted(Role)
    case roleRevoked(Role)
    /// A link that sets a new password was made and not mailed to the owner.
    case resetLinkMade
}

extension MailMessage.Kind {
    /// Tells what whoever runs the site did to the account.
    public static let operatorAction: Self = "operator_action"
}
