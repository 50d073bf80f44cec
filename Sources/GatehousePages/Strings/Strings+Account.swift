extension Strings {
    /// The page behind the gate.
    public struct Dashboard: Sendable {
        /// The title and heading.
        public var title = "Dashboard"
        /// Says that the page is private.
        public var introduction = "You are in. Only you can see this page."
        /// The heading over the account.
        public var account = "Your account"
        /// The account's name.
        public var username = "User name"
        /// When the owner logged in last.
        public var lastLogin = "Last login"
        /// Stands there when nobody logged in yet.
        public var never = "Never"
        /// Leads to the account as its owner sees it.
        public var manageAccount = "Your account"
        /// Leads to setting another password.
        public var changePassword = "Change password"
        /// The heading over the session.
        public var session = "This session"
        /// When the session began.
        public var since = "Began"
        /// When the session ends at the latest.
        public var ends = "Ends by"
        /// What the browser calls itself.
        public var browserLabel = "Browser"
        /// A browser with its version, and the system it runs on if that is known.
        public var browser: @Sendable (_ name: String, _ version: Int, _ system: String?) -> HTML = {
            "\($0) \($1)\($2.map { " on \($0)" })"
        }
        /// Stands there when the browser gave no name.
        public var unknownBrowser = "It did not say"
        /// Where the login came from.
        public var client = "Address"
        /// Whether the device is remembered.
        public var remembered = "Remembered"
        /// It is.
        public var yes = "Yes"
        /// It is not.
        public var no = "No"
    }

    /// Giving the password once more.
    public struct ConfirmPassword: Sendable {
        /// The title and heading.
        public var title = "Confirm it is you"
        /// Why the page asks.
        public var introduction = "The next page needs a recent proof. Enter the password of"
        /// Why the page asks where there is no password.
        public var withProvider = "The next page needs a recent proof. Sign in once more with the provider of"
        /// The button.
        public var submit = "Confirm"
        /// Leads back.
        public var cancel = "Back to the dashboard"
    }

    /// Setting another password.
    public struct ChangePassword: Sendable {
        /// The title and heading.
        public var title = "Change password"
        /// What happens then.
        public var introduction = "Your other sessions and remembered devices end; this one goes on."
        /// The heading when an operator chose the password.
        public var requiredTitle = "Choose your own password"
        /// Why a new password must be chosen first.
        public var requiredIntroduction = "Somebody else set your password. Choose one that only you know; then go on."
        /// The label of the password of now.
        public var current = "Current password"
        /// The label of the password to be.
        public var new = "New password"
        /// The button.
        public var submit = "Change password"
        /// Leads back.
        public var cancel = "Back to the dashboard"
    }
}
