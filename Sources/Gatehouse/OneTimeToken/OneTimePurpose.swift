/// What a one-time token allows, and for how long.
///
/// Enum-like, but open: compare with the static members.
public struct OneTimePurpose: Sendable, Hashable, CustomStringConvertible {
    /// The stable word that is stored.
    public let name: String

    /// How long its link lives.
    public let lifetime: Duration

    /// Whether it undoes what somebody else may have done to the account.
    ///
    /// Such a token outlives changes of password, address and status, because a thief would make one of those first; and
    /// each address that was told has one of its own.
    public let isRecovery: Bool

    /// A purpose of this name.
    public init(name: String, lifetime: Duration, isRecovery: Bool = false) {
        self.name = name
        self.lifetime = lifetime
        self.isRecovery = isRecovery
    }

    /// The word.
    public var description: String { name }
}

extension OneTimePurpose {
    /// To show that a mail address is its owner's: 24 hours.
    public static let verifyAddress = OneTimePurpose(name: "verify_address", lifetime: .hours(24))
    /// To set a new password: 30 minutes.
    public static let resetPassword = OneTimePurpose(name: "reset_password", lifetime: .minutes(30))
    /// To confirm a new mail address: 24 hours.
    public static let changeAddress = OneTimePurpose(name: "change_address", lifetime: .hours(24))
    /// To make an account with the address that the link was mailed to: 24 hours.
    public static let signUp = OneTimePurpose(name: "sign_up", lifetime: .hours(24))
    /// To make an account that somebody offered: 24 hours.
    public static let invitation = OneTimePurpose(name: "invitation", lifetime: .hours(24))
    /// To make the account of the first administrator: 24 hours.
    public static let firstAdministrator = OneTimePurpose(name: "first_administrator", lifetime: .hours(24))
    /// To restore the address before a change: 72 hours.
    public static let undoAddressChange = OneTimePurpose(
        name: "undo_address_change", lifetime: .hours(72), isRecovery: true)
    /// To end all sessions and start a reset: 72 hours.
    public static let secureAccount = OneTimePurpose(name: "secure_account", lifetime: .hours(72), isRecovery: true)
}
