import Gatehouse
import GatehousePages

/// Every page there is, with one text in all places that take text from outside.
struct Sample {
    var text = "ada"
    var next = "/reports"
    var errors: [FieldError] = []

    static let layout = Layout(siteName: "Gatehouse", paths: LayoutPaths(styleSheet: "/assets/gatehouse.css"))

    /// 2026-08-04 14:05:03 UTC.
    static let time = Timestamp(microseconds: 1_785_852_303_000_000)

    var layout: Layout {
        Layout(siteName: text, paths: LayoutPaths(styleSheet: "/assets/gatehouse.css", logo: "/logo.png"))
    }

    var visitor: Visitor { Visitor(name: text, csrf: text) }

    var login: LoginPage {
        LoginPage(
            username: text, errors: errors, csrf: text, next: next, actionPath: "/login", registerPath: "/register")
    }

    func login(asking kind: String) -> LoginPage {
        var page = login
        page.challenge = ChallengeQuestion(ticket: text, kind: kind, text: text)
        return page
    }

    var register: RegisterPage {
        RegisterPage(
            username: text, email: text, errors: errors, csrf: text, next: next, actionPath: "/register",
            loginPath: "/login")
    }

    var confirmPassword: ConfirmPasswordPage {
        ConfirmPasswordPage(visitor: visitor, errors: errors, next: next, actionPath: "/confirm")
    }

    var changePassword: ChangePasswordPage {
        ChangePasswordPage(visitor: visitor, errors: errors, actionPath: "/password")
    }

    var dashboard: DashboardPage {
        DashboardPage(
            visitor: visitor, lastLogin: Self.time, sessionBegan: Self.time, sessionEnds: Self.time + .hours(12),
            userAgent: text, client: text, isRemembered: false, changePasswordPath: "/password")
    }

    var error: ErrorPage {
        ErrorPage(status: 404, text: .init(title: text, message: text, advice: text), visitor: visitor)
    }

    /// The pages by name, in the sample's own frame.
    var pages: [(name: String, html: HTML)] {
        [
            ("home", HomePage(registerPath: "/register", loginPath: "/login").html(in: layout)),
            ("home, signed in", HomePage(visitor: visitor, registerPath: nil, loginPath: "/login").html(in: layout)),
            ("login", login.html(in: layout)),
            ("login, with a computation", login(asking: "sha256").html(in: layout)),
            ("login, with a question", login(asking: "word").html(in: layout)),
            ("register", register.html(in: layout)),
            ("confirm password", confirmPassword.html(in: layout)),
            ("change password", changePassword.html(in: layout)),
            ("dashboard", dashboard.html(in: layout)),
            ("error", error.html(in: layout)),
        ]
    }
}

extension HTML {
    /// The page taken apart.
    var markup: Markup { Markup(utf8) }
}
