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

    var requestAccount: RequestAccountPage {
        RequestAccountPage(
            email: text, errors: errors, csrf: text, next: next, actionPath: "/register", loginPath: "/login")
    }

    var completeSignUp: CompleteSignUpPage {
        CompleteSignUpPage(
            address: text, asksUsername: false, errors: errors, csrf: text, actionPath: "/register/link")
    }

    var completeWithName: CompleteSignUpPage {
        CompleteSignUpPage(
            address: "", asksUsername: true, username: text, errors: errors, csrf: text, actionPath: "/register/link")
    }

    var loginByAddress: LoginPage {
        LoginPage(
            username: text, errors: errors, csrf: text, next: next, actionPath: "/login", registerPath: nil,
            identifiers: .email)
    }

    var confirmPassword: ConfirmPasswordPage {
        ConfirmPasswordPage(visitor: visitor, errors: errors, next: next, actionPath: "/confirm")
    }

    var changePassword: ChangePasswordPage {
        ChangePasswordPage(visitor: visitor, errors: errors, actionPath: "/password")
    }

    var loginAfterReset: LoginPage {
        LoginPage(
            username: text, csrf: text, actionPath: "/login", registerPath: nil, forgotPath: "/password/forgot",
            notice: text)
    }

    var forgotPassword: ForgotPasswordPage {
        ForgotPasswordPage(
            email: text, errors: errors, csrf: text, actionPath: "/password/forgot", loginPath: "/login")
    }

    var resetPassword: ResetPasswordPage {
        ResetPasswordPage(username: text, errors: errors, csrf: text, actionPath: "/password/reset")
    }

    var mailCode: MailCodePage {
        MailCodePage(
            subject: .password, notice: text, errors: errors, csrf: text, actionPath: "/password/code",
            againPath: "/password/forgot")
    }

    var mailCodeAgain: MailCodePage {
        MailCodePage(
            subject: .address, visitor: visitor, errors: errors, csrf: text, actionPath: "/email/code",
            againPath: "/email/resend", againIsButton: true)
    }

    var link: LinkPage {
        LinkPage(
            text: .init(title: text, message: text, submit: text), about: text, errors: errors, csrf: text,
            actionPath: "/email/verify")
    }

    var message: MessagePage {
        MessagePage(text: .init(title: text, message: text, link: text), about: text, path: "/", visitor: visitor)
    }

    var changeAddress: ChangeAddressPage {
        ChangeAddressPage(
            visitor: visitor, current: text, email: text, errors: errors, actionPath: "/account/email")
    }

    var deleteAccount: DeleteAccountPage {
        DeleteAccountPage(
            visitor: visitor, errors: errors, actionPath: "/account/delete", exportPath: "/account/export")
    }

    var dashboard: DashboardPage {
        DashboardPage(
            visitor: visitor, lastLogin: Self.time, sessionBegan: Self.time, sessionEnds: Self.time + .hours(12),
            userAgent: text, client: text, isRemembered: false, changePasswordPath: "/password",
            accountPath: "/account")
    }

    var account: AccountPage {
        AccountPage(
            visitor: visitor, email: text, isEmailConfirmed: false, memberSince: Self.time, lastLogin: Self.time,
            deviceCount: 2, activity: events,
            links: AccountLinks(
                password: "/password", devices: "/account/devices", activity: "/account/activity",
                changeAddress: "/account/email", confirmAddress: "/email/verify", export: "/account/export",
                delete: "/account/delete"))
    }

    var activity: AccountActivityPage {
        AccountActivityPage(
            visitor: visitor, events: events, olderPath: "/account/activity?before=1", newestPath: "/account/activity",
            accountPath: "/account")
    }

    /// One thing in words, and one of a kind that nobody put into words.
    var events: [AuditEvent] {
        [AuditEvent.Kind.loggedIn, AuditEvent.Kind(name: text)].map { kind in
            AuditEvent(
                id: UUIDv7(at: Self.time, random: .system), at: Self.time, kind: kind, accountID: nil, client: text,
                count: 3)
        }
    }

    var devices: DevicesPage {
        DevicesPage(
            visitor: visitor, devices: [device(isCurrent: true), device(isCurrent: false)], notice: text, error: text,
            endPath: "/account/devices/end", endOthersPath: "/account/devices/end-others", accountPath: "/account")
    }

    func device(isCurrent: Bool) -> SignedInDevice {
        SignedInDevice(
            id: text, signedInAt: Self.time, lastSeenAt: Self.time, endsAt: Self.time + .days(30), userAgent: text,
            client: text, isCurrent: isCurrent, isRemembered: true, hasSession: isCurrent)
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
            ("request an account", requestAccount.html(in: layout)),
            ("complete a sign-up", completeSignUp.html(in: layout)),
            ("complete a sign-up, with a name", completeWithName.html(in: layout)),
            ("login by address", loginByAddress.html(in: layout)),
            ("confirm password", confirmPassword.html(in: layout)),
            ("change password", changePassword.html(in: layout)),
            ("login after a reset", loginAfterReset.html(in: layout)),
            ("forgot password", forgotPassword.html(in: layout)),
            ("reset password", resetPassword.html(in: layout)),
            ("mail code", mailCode.html(in: layout)),
            ("mail code, signed in", mailCodeAgain.html(in: layout)),
            ("link", link.html(in: layout)),
            ("message", message.html(in: layout)),
            ("change address", changeAddress.html(in: layout)),
            ("delete account", deleteAccount.html(in: layout)),
            ("account", account.html(in: layout)),
            ("devices", devices.html(in: layout)),
            ("activity", activity.html(in: layout)),
            ("dashboard", dashboard.html(in: layout)),
            ("error", error.html(in: layout)),
        ]
    }
}

extension HTML {
    /// The page taken apart.
    var markup: Markup { Markup(utf8) }
}
