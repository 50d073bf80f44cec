/// Every text that the pages show, grouped by page.
///
/// A translation is a copy with other texts: `var german = Strings.english; german.login.title = "Anmelden"`.
/// They are plain text, escaped where they are shown. A text that carries values is a function that makes ``HTML`` of
/// them, which escapes the values.
public struct Strings: Sendable {
    /// The language of these texts as a BCP 47 tag, for the page's `lang`.
    public var language = "en"

    /// Whether the language is written from right to left.
    public var isRightToLeft = false

    /// The frame around every page.
    public var frame = Frame()

    /// What all forms share.
    public var forms = Forms()

    /// The front page.
    public var home = Home()

    /// Making an account.
    public var register = Register()

    /// Logging in.
    public var login = Login()

    /// The page behind the gate.
    public var dashboard = Dashboard()

    /// The account as its owner sees it.
    public var yourAccount = YourAccount()

    /// The devices that are signed in.
    public var devices = Devices()

    /// What happened to an account.
    public var activity = Activity()

    /// Giving the password once more.
    public var confirmPassword = ConfirmPassword()

    /// Setting another password.
    public var changePassword = ChangePassword()

    /// Asking for a new password.
    public var forgotPassword = ForgotPassword()

    /// Setting a new password by a mailed link.
    public var resetPassword = ResetPassword()

    /// Waiting for a mail.
    public var mailCode = MailCode()

    /// Changing the mail address.
    public var changeAddress = ChangeAddress()

    /// Deleting the account.
    public var deleteAccount = DeleteAccount()

    /// Signing in with a provider.
    public var providers = Providers()

    /// The pages behind mailed links.
    public var links = Links()

    /// What went wrong.
    public var errors = Errors()

    /// How points in time are written.
    public var dates = Dates()

    /// Messages of the domain by their code (`AuthError.code`); one that is not here is shown in its own words.
    public var messages: [String: String] = [:]

    /// The texts in English.
    public static let english = Strings()

    /// The texts in English, to be changed.
    public init() {}
}
