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

    /// The page that asks for the password again.
    public var confirmPassword: @Sendable (ConfirmPasswordPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page that sets a new password.
    public var changePassword: @Sendable (ChangePasswordPage, Layout) -> HTML = { $0.html(in: $1) }

    /// The page of an error.
    public var error: @Sendable (ErrorPage, Layout) -> HTML = { $0.html(in: $1) }

    /// Our own pages.
    public init() {}
}
