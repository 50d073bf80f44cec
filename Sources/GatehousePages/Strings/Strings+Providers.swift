public import Gatehouse

extension Strings {
    /// Signing in with a provider.
    public struct Providers: Sendable {
        /// Stands before the provider's title on a button.
        public var signInWith = "Sign in with"
        /// The same where somebody confirms who they are.
        public var confirmWith = "Confirm with"
        /// The box that remembers the device after a sign-in with a provider.
        public var remember = "Remember me when I sign in this way"
        /// Stands before the provider's title on the page that leads there.
        public var leaving = "On to"
        /// The link of that page.
        public var goOn = "Go on"
        /// Who came, with the provider's title and the address or name that it told.
        public var who: @Sendable (_ title: String, _ label: String) -> HTML = { title, label in
            let name: HTML? = label.isEmpty ? nil : ": <strong><bdi>\(label)</bdi></strong>"
            return "<p>You signed in with \(title)\(name). No account here knows this sign-in yet.</p>\n"
        }
        /// The title of the page that makes an account.
        public var finish = "Choose a user name"
        /// Leads to proving an account that exists.
        public var proveExisting = "Use the account you have"
        /// The title of the page that proves one.
        public var prove = "Use your account"
        /// What to do there.
        public var proveHow = "Log in to it once. From then on the provider leads into it."
        /// The button.
        public var proveSubmit = "Log in and link"
        /// Stands before the button that mails a code.
        public var mailHow = "Or prove that this mail address is yours:"
        /// The button that mails a code.
        public var mailSubmit = "Mail me a code"
        /// The title of the page that takes the code.
        public var code = "Enter the code"
        /// Stands before the address that it was mailed to.
        public var codeSent = "We mailed a code to"
        /// The label of the code.
        public var codeLabel = "Code"
        /// The button.
        public var codeSubmit = "Go on"
        /// Leads back to ask for another one.
        public var codeAgain = "No mail? Ask again, or use your password."
        /// The title of the page with the providers of an account.
        public var title = "Sign-in providers"
        /// What it is for.
        public var introduction = "Each of these leads into your account, without a password of ours."
        /// There is none.
        public var noneLinked = "No provider is linked yet."
        /// What the owner knows an identity by.
        public var knownAs = "There you are"
        /// When it was linked.
        public var linkedAt = "Linked"
        /// When it was last used.
        public var usedAt = "Last used"
        /// It never was.
        public var never = "Never"
        /// The button that takes one away.
        public var unlink = "Unlink"
        /// Stands before the provider's title on the button that adds one.
        public var link = "Link"
        /// One was added just now.
        public var linked = "The provider is linked. You can sign in with it from now on."
        /// One was taken away just now.
        public var unlinked = "The provider is unlinked."
        /// Leads back.
        public var back = "Back to your account"
        /// Leads to another try.
        public var retry = "Try again"
        /// What went wrong, by its word.
        public var refusals: [ProviderRefusal: MessageText] = ProviderRefusal.english
    }
}

extension ProviderRefusal {
    fileprivate static var english: [ProviderRefusal: Strings.MessageText] {
        func text(_ title: String, _ message: String) -> Strings.MessageText {
            Strings.MessageText(title: title, message: message, link: "Try again")
        }
        return [
            .denied: text(
                "You were not signed in", "You, or the provider, said no. Nothing was changed here."),
            .stateMismatch: text(
                "This sign-in is out of date",
                "It was used already, took longer than ten minutes, or began in another browser. Begin anew."),
            .unreachable: text(
                "The provider does not answer", "It may be down for a moment. Try again soon, or log in another way."),
            .failed: text(
                "The sign-in failed", "The provider's answer could not be used. Try again, or log in another way."),
            .configuration: text(
                "This provider cannot be used", "It is not set up as it should be. Log in another way for now."),
            .noAddress: text(
                "A mail address is missing",
                "Accounts here need one, and the provider told none. Allow it there, or sign up with your address."),
            .identityTaken: text(
                "This sign-in is another account's",
                "It leads into another account here already. Unlink it there first, or link another one."),
            .otherIdentity: text(
                "That was somebody else", "To confirm, sign in at the provider as the person whose account this is."),
            .accountUnavailable: text(
                "This account cannot sign in", "Ask whoever runs this site."),
            .signedOut: text(
                "You are signed out", "Your session ended while you were away. Log in and begin anew."),
        ]
    }
}
