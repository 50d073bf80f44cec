extension Strings {
    /// The pages behind mailed links.
    public struct Links: Sendable {
        /// Confirms an address.
        public var verify = LinkText(
            title: "Confirm this address", message: "Confirm that this mail address is yours:", submit: "Confirm")
        /// Restores the address before a change.
        public var undo = LinkText(
            title: "Restore your address",
            message: "Your account gets its old mail address back, all sessions end, and you set a new password.",
            submit: "Restore it")
        /// Ends everything.
        public var secure = LinkText(
            title: "Secure your account",
            message: "All sessions and remembered devices end, the password stops working, and you set a new one.",
            submit: "Secure my account")
        /// Ends a login from the host of a guarded application.
        public var logOutEverywhere = LinkText(
            title: "Log out",
            message: "You are logged out of this application and of all others that you opened with the same login.",
            submit: "Log out")
        /// Nobody is signed in on the host of a guarded application.
        public var loggedOutEverywhere = MessageText(
            title: "You are logged out", message: "Nobody is signed in here any more.", link: "Log in again")

        /// The address is confirmed.
        public var verified = MessageText(
            title: "Your address is confirmed", message: "We reach you here:", link: "Go on")
        /// There is no address.
        public var noAddress = MessageText(
            title: "No mail address", message: "Your account has no mail address yet.", link: "Add one")
        /// Everything was ended and nothing begun.
        public var ended = MessageText(
            title: "Everything was ended",
            message: """
                All sessions ended and the password stopped working. The account has another mail address by now: to \
                restore yours, use the link in the mail that told you of the change.
                """,
            link: "Go to the login")
        /// A link to confirm an address, or to recover an account, that does nothing any more.
        public var dead = MessageText(
            title: "This link no longer works",
            message: "It was used, is too old, or a newer one took its place. Nothing was changed.",
            link: "Go to the front page")
        /// A link to set a password that does nothing any more.
        public var deadReset = MessageText(
            title: "This link no longer works",
            message: "It was used, is too old, or a newer one took its place. Nothing was changed.",
            link: "Ask for a new link")
        /// A link that is not whole.
        public var broken = MessageText(
            title: "This link is not whole", message: "Open it from the mail again, or copy all of it.",
            link: "Go to the front page")
    }
}
