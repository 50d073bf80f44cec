extension Strings {
    /// The frame around every page.
    public struct Frame: Sendable {
        /// The title of the window: the page, then the site.
        public var title: @Sendable (_ page: HTML, _ site: String) -> HTML = { "\($0) · \($1)" }
        /// The button that ends the session.
        public var logOut = "Log out"
        /// Said on the first page after it.
        public var loggedOut = "You are logged out."
        /// What stands before the user's name, for those who cannot see where it stands.
        public var signedInAs = "Signed in as"
    }

    /// What all forms share.
    public struct Forms: Sendable {
        /// The title of the window when the form comes back with errors.
        public var titleWithErrors: @Sendable (_ page: String) -> HTML = { "Error: \($0)" }
        /// The heading over the errors.
        public var errorHeading = "Please look at this again"
        /// Stands before the message at a field, for those who cannot see its colour.
        public var errorPrefix = "Error:"
        /// Marks a field that may stay empty.
        public var optional = "optional"
        /// The label of a user's name.
        public var username = "User name"
        /// The label where either a name or an address is typed.
        public var usernameOrEmail = "User name or mail address"
        /// The label of a mail address.
        public var email = "Mail address"
        /// The label of a password.
        public var password = "Password"
        /// What a new password must be.
        public var passwordRule: @Sendable (_ minimum: Int) -> HTML = { minimum in
            "\(minimum) characters or more, any characters you like. A few unrelated words are fine, spaces included."
        }
        /// The form lay too long, or the browser kept no cookies.
        public var stale = "This form was open too long, or your browser keeps no cookies for this site. Send it again."
    }
}
