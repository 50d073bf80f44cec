extension Strings {
    /// The front page.
    public struct Home: Sendable {
        /// The title of the window.
        public var title = "Welcome"
        /// What this site is, to somebody who is signed out.
        public var introduction = "One account, one way in. Create an account, or log in to go on where you left off."
        /// The same where nobody is offered an account.
        public var introductionWithoutSignUp = "One account, one way in. Log in to go on where you left off."
        /// Leads to making an account.
        public var register = "Create an account"
        /// Leads to logging in.
        public var logIn = "Log in"
        /// What somebody reads who is signed in; the name follows.
        public var signedInAs = "You are signed in as"
        /// Leads on.
        public var dashboard = "Go to your dashboard"
    }

    /// Making an account.
    public struct Register: Sendable {
        /// The title and heading.
        public var title = "Create an account"
        /// What a user name may be.
        public var usernameHint = "Letters and digits of any script, and . _ - between them."
        /// What the address is for.
        public var emailHint = "Only used to reach you about your account."
        /// What happens where an account begins with a mail.
        public var byMail = "Enter your mail address. You get a mail with a link, and there you go on."
        /// The button where an account begins with a mail.
        public var sendLink = "Send the link"
        /// Stands before the address that the account gets.
        public var address = "The account is for"
        /// Stands before the roles that the account gets.
        public var roles = "It gets the role"
        /// The button.
        public var submit = "Create account"
        /// Stands before the way to log in.
        public var haveAccount = "Already have an account?"
        /// The way to log in.
        public var logIn = "Log in"
    }

    /// Logging in.
    public struct Login: Sendable {
        /// The title and heading.
        public var title = "Log in"
        /// The label of the box that keeps a device signed in.
        public var remember = "Remember me on this device"
        /// When to tick it.
        public var rememberHint = "Not on a device that others use, too."
        /// The button.
        public var submit = "Log in"
        /// The label of the answer to a challenge.
        public var challenge = "Answer"
        /// The label of an answer that the browser computes.
        public var computation = "Number"
        /// What to do about it where the browser does not; the ticket follows.
        public var computationHint =
            "Your browser finds it in some seconds. Without JavaScript: the SHA-256 of this text, a dot and the number"
        /// Goes on after the ticket; how many bits follows.
        public var computationBits = "must begin with so many zero bits:"
        /// Stands before the way to make an account.
        public var noAccount = "New here?"
        /// The way to make an account.
        public var register = "Create an account"
        /// The way to a new password.
        public var forgot = "Forgot your password?"
        /// A new password was set just now.
        public var passwordSet = "Your new password is set. Log in with it."
        /// An address was confirmed just now.
        public var addressConfirmed = "Your mail address is confirmed."
        /// An account was made just now.
        public var accountMade = "Your account is made. Log in with it."
        /// The account was deleted just now.
        public var accountDeleted = "Your account is deleted. Good-bye!"
    }
}
