extension Strings {
    /// What the page behind a mailed link says.
    public struct LinkText: Sendable {
        /// The title and heading.
        public var title: String
        /// What the button does.
        public var message: String
        /// The button.
        public var submit: String

        /// The three texts of a page.
        public init(title: String, message: String, submit: String) {
            self.title = title
            self.message = message
            self.submit = submit
        }
    }

    /// What a page says that leads on.
    public struct MessageText: Sendable {
        /// The title and heading.
        public var title: String
        /// What happened and what to do.
        public var message: String
        /// Leads on.
        public var link: String

        /// The three texts of a page.
        public init(title: String, message: String, link: String) {
            self.title = title
            self.message = message
            self.link = link
        }
    }

    /// Asking for a new password.
    public struct ForgotPassword: Sendable {
        /// The title and heading.
        public var title = "Forgot your password?"
        /// What happens then.
        public var introduction = "Enter the mail address of your account. You get a link to set a new password."
        /// The button.
        public var submit = "Send the link"
        /// The way back.
        public var logIn = "Back to the login"
    }

    /// Setting a new password by a mailed link.
    public struct ResetPassword: Sendable {
        /// The title and heading.
        public var title = "Set a new password"
        /// What happens then; the name follows.
        public var introduction =
            "All sessions and remembered devices end; then log in with the new password. It is for"
        /// The label of the password to be.
        public var new = "New password"
        /// The button.
        public var submit = "Set the password"
    }

    /// Waiting for a mail.
    public struct MailCode: Sendable {
        /// The title and heading.
        public var title = "Look into your mail"
        /// A new password was asked for.
        public var password = """
            If an account has this address, a mail is on its way. Its link works for 30 minutes, its code for 10.
            """
        /// The account's address is to be confirmed.
        public var address = "We sent a mail to your address. Its link works for 24 hours, its code for 10 minutes."
        /// A new address is to be confirmed.
        public var newAddress = """
            We sent a mail to the new address. Its link works for 24 hours, its code for 10 minutes. Until you use one \
            of them, your address stays as it is.
            """
        /// An account was asked for.
        public var signUp = """
            A mail is on its way to you. Its link works for 24 hours, its code for 10 minutes. If you have an account \
            already, the mail says so.
            """
        /// The same browser asked a moment ago.
        public var justAsked = """
            You asked for this mail a moment ago, so no second one was sent. Wait a minute before you ask again.
            """
        /// How the code is bound.
        public var browserRule = "Open the link anywhere, or type the code here: it works in this browser only."
        /// The label of the code.
        public var code = "Code"
        /// The button.
        public var submit = "Go on"
        /// Sends another one.
        public var again = "Send another mail"
    }

    /// Changing the mail address.
    public struct ChangeAddress: Sendable {
        /// The title and heading.
        public var title = "Change mail address"
        /// Stands before the address of now.
        public var current = "Your address is"
        /// There is no address yet.
        public var none = "Your account has no mail address yet."
        /// What happens then.
        public var introduction = "The new address is used once you have confirmed it by the mail that we send there."
        /// The label of the new address.
        public var new = "New mail address"
        /// The button.
        public var submit = "Send the mail"
        /// Leads back.
        public var cancel = "Back to the dashboard"
    }

    /// Deleting the account.
    public struct DeleteAccount: Sendable {
        /// The title and heading.
        public var title = "Delete your account"
        /// What happens then.
        public var introduction = "Your account and all that belongs to it are deleted at once. Nothing brings it back."
        /// Leads to all data of the account.
        public var export = "Take your data along first"
        /// The button.
        public var submit = "Delete my account"
        /// Leads back.
        public var cancel = "Back to the dashboard"
    }
}
