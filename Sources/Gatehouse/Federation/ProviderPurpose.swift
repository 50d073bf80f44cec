/// What a sign-in with a provider is for.
package enum ProviderPurpose: String, Sendable {
    /// To begin a session.
    case signIn = "sign_in"
    /// To add the provider to the ways into the account that is signed in.
    case link
    /// To prove again who is signed in.
    case confirm
}
