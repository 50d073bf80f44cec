/// The pages that mailed links open, after the pages' own prefix.
package enum LinkPath {
    /// Shows that a mail address is its owner's: a first one, or the one to change to.
    package static let verifyAddress = "/email/verify"
    /// Makes an account.
    package static let signUp = "/register/link"
    /// Sets a new password.
    package static let resetPassword = "/password/reset"
    /// Restores the address before a change.
    package static let undoAddressChange = "/email/undo"
    /// Ends everything and starts a reset.
    package static let secureAccount = "/account/secure"
}
