/// The pages that others lead to, after the pages' own prefix: mailed links, and providers.
package enum LinkPath {
    /// Shows that a mail address is its owner's: a first one, or the one to change to.
    package static let verifyAddress = "/email/verify"
    /// Makes an account.
    package static let signUp = "/register/link"
    /// Asks for a new password; it carries nothing.
    package static let forgotPassword = "/password/forgot"
    /// Sets a new password.
    package static let resetPassword = "/password/reset"
    /// Restores the address before a change.
    package static let undoAddressChange = "/email/undo"
    /// Ends everything and starts a reset.
    package static let secureAccount = "/account/secure"
    /// What a provider's address ends with that browsers come back to.
    package static let providerCallback = "/callback"

    /// Begins a sign-in with a provider.
    package static func provider(_ name: ProviderName) -> String { "/login/with/\(name)" }
}
