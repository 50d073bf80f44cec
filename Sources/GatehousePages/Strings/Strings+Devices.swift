extension Strings {
    /// The account as its owner sees it.
    public struct YourAccount: Sendable {
        /// The title and heading.
        public var title = "Your account"
        /// What the page is for.
        public var introduction = "What we know of you, where you are signed in, and what happened lately."
        /// The heading over name and address.
        public var profile = "Profile"
        /// The account's name.
        public var username = "User name"
        /// The mail address.
        public var email = "Mail address"
        /// There is no address.
        public var noAddress = "None"
        /// The address was confirmed.
        public var confirmed = "Confirmed"
        /// The address was not confirmed.
        public var notConfirmed = "Not confirmed"
        /// When the account was made.
        public var memberSince = "Member since"
        /// When the owner logged in last.
        public var lastLogin = "Last login"
        /// Stands there when nobody logged in yet.
        public var never = "Never"
        /// Leads to confirming the address.
        public var confirmAddress = "Confirm the address"
        /// Leads to changing the address.
        public var changeAddress = "Change the address"
        /// Leads to a first address.
        public var addAddress = "Add an address"
        /// The heading over the ways to sign in.
        public var signingIn = "Signing in"
        /// There is a password and nothing else.
        public var passwordOnly = "You sign in with your user name and your password."
        /// Leads to setting another password.
        public var changePassword = "Change password"
        /// There is no password.
        public var noPassword = "You sign in with a provider. Your account has no password."
        /// Leads to setting a first password.
        public var setPassword = "Set a password"
        /// Leads to the providers that lead into the account.
        public var identities = "Sign-in providers"
        /// The heading over the devices.
        public var devices = "Devices"
        /// How many are signed in.
        public var deviceCount: @Sendable (_ count: Int) -> HTML = {
            $0 == 1 ? "Only this device is signed in." : "\($0) devices are signed in, this one included."
        }
        /// Leads to the devices.
        public var seeDevices = "See devices"
        /// The heading over the newest activity.
        public var recent = "Recent activity"
        /// Leads to all of it.
        public var seeActivity = "See all activity"
        /// The heading over export and deletion.
        public var data = "Your data"
        /// What can be done with it.
        public var aboutData = "Take all that we keep about you along as a file, or delete your account for good."
        /// Gives the file.
        public var export = "Take your data along"
        /// Leads to the deletion.
        public var delete = "Delete account"
    }

    /// The devices that are signed in.
    public struct Devices: Sendable {
        /// The title and heading.
        public var title = "Your devices"
        /// What the page is for.
        public var introduction = """
            These browsers are signed in to your account. Sign out what you do not know, then change your password. We \
            may ask for your password first.
            """
        /// Marks the device that asks.
        public var thisDevice = "This device"
        /// Stands for a browser of which nothing is known any more.
        public var unknown = "Remembered browser"
        /// Where the login came from.
        public var client = "Address"
        /// Nothing is known of that any more.
        public var unknownClient = "Not kept any more"
        /// When it signed in.
        public var signedIn = "Signed in"
        /// When it was last seen.
        public var lastSeen = "Last seen"
        /// It is here.
        public var now = "Now"
        /// When it must sign in again.
        public var ends = "Ends by"
        /// Until when it is remembered.
        public var rememberedUntil = "Remembered until"
        /// It is remembered and has no session.
        public var sleeping = "Not in use now. Its next visit needs no password."
        /// Signs one out.
        public var end = "Sign out"
        /// Signs all others out.
        public var endOthers = "Sign out all other devices"
        /// Leads back.
        public var back = "Back to your account"
        /// One was signed out.
        public var ended = "The device is signed out."
        /// It was signed out before, or its session had ended.
        public var alreadyEnded = "The device is already signed out."
        /// All others were signed out.
        public var othersEnded = "All other devices are signed out."
    }
}
