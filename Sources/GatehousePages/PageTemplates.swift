/// How each page is made from its model.
///
/// An application replaces one by handing in its own function.
///
/// ```swift
/// var templates = PageTemplates()
/// templates.login = { page, layout in "<form ...>\(page.csrf)...</form>" }
/// ```
public struct PageTemplates: Sendable {
    /// The login page.
    public var login: @Sendable (LoginPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that makes an account.
    public var register: @Sendable (RegisterPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that asks where to mail a link to make an account.
    public var requestAccount: @Sendable (RequestAccountPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that makes an account by a link.
    public var completeSignUp: @Sendable (CompleteSignUpPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that asks for the password again.
    public var confirmPassword: @Sendable (ConfirmPasswordPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that sets a new password.
    public var changePassword: @Sendable (ChangePasswordPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that asks where to mail a link to set a new password.
    public var forgotPassword: @Sendable (ForgotPasswordPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that sets a new password by a mailed link.
    public var resetPassword: @Sendable (ResetPasswordPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that takes the code of a mail.
    public var mailCode: @Sendable (MailCodePage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page behind a mailed link.
    public var link: @Sendable (LinkPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that says what happened and leads on.
    public var message: @Sendable (MessagePage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page of the account.
    public var account: @Sendable (AccountPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page of the devices that are signed in.
    public var devices: @Sendable (DevicesPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page of what happened to the account.
    public var activity: @Sendable (AccountActivityPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that asks for another mail address.
    public var changeAddress: @Sendable (ChangeAddressPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that deletes the account.
    public var deleteAccount: @Sendable (DeleteAccountPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that leads to a provider.
    public var leaving: @Sendable (LeavingPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that makes an account for somebody whom a provider sent.
    public var finishSignIn: @Sendable (FinishSignInPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page where somebody whom a provider sent proves an account that they have.
    public var proveAccount: @Sendable (ProveAccountPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that takes the code that proves an address.
    public var proveCode: @Sendable (ProveCodePage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page of the providers that lead into the account.
    public var identities: @Sendable (IdentitiesPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page of an error.
    public var error: @Sendable (ErrorPage, Layout) -> HTML = { $0.html(in: $1) }

    /// Our own pages.
    public init() {}
}
