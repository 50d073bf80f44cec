import Gatehouse
import GatehouseHummingbird

/// Where the pages are and where they lead.
struct SignInPaths: Sendable {
    let register: String
    let signUpLink: String
    let signUpCode: String
    let login: String
    let logout: String
    let confirm: String
    let password: String
    let prefix: String
    let forgot: String
    let resetCode: String
    let reset: String
    let verify: String
    let addressCode: String
    let resend: String
    let undo: String
    let secure: String
    let account: String
    let devices: String
    let endDevice: String
    let endOtherDevices: String
    let activity: String
    let changeAddress: String
    let delete: String
    let export: String
    let identities: String
    let unlink: String
    let finish: String
    let finishExisting: String
    let finishMail: String
    let finishCode: String
    let afterLogIn: String
    let afterLogOut: String

    init(prefix: String, afterLogIn: String, afterLogOut: String) {
        register = prefix + "/register"
        signUpLink = prefix + LinkPath.signUp
        signUpCode = prefix + "/register/code"
        login = prefix + "/login"
        logout = prefix + "/logout"
        confirm = prefix + "/confirm"
        password = prefix + "/password"
        self.prefix = prefix
        forgot = prefix + LinkPath.forgotPassword
        resetCode = prefix + "/password/code"
        reset = prefix + LinkPath.resetPassword
        verify = prefix + LinkPath.verifyAddress
        addressCode = prefix + "/email/code"
        resend = prefix + "/email/resend"
        undo = prefix + LinkPath.undoAddressChange
        secure = prefix + LinkPath.secureAccount
        account = prefix + "/account"
        devices = prefix + "/account/devices"
        endDevice = prefix + "/account/devices/end"
        endOtherDevices = prefix + "/account/devices/end-others"
        activity = prefix + "/account/activity"
        changeAddress = prefix + "/account/email"
        delete = prefix + "/account/delete"
        export = prefix + "/account/export"
        identities = prefix + "/account/identities"
        unlink = prefix + "/account/identities/unlink"
        finish = prefix + "/login/finish"
        finishExisting = prefix + "/login/finish/existing"
        finishMail = prefix + "/login/finish/mail"
        finishCode = prefix + "/login/finish/code"
        self.afterLogIn = afterLogIn
        self.afterLogOut = afterLogOut
    }

    /// Begins a sign-in with a provider.
    func signIn(with name: ProviderName) -> String { prefix + LinkPath.provider(name) }

    /// Where a provider sends the browser back to.
    func callback(of name: ProviderName) -> String { signIn(with: name) + LinkPath.providerCallback }

    /// Where a provider posts its log-outs.
    func logOut(by name: ProviderName) -> String { prefix + "/logout/from/\(name)" }

    /// Confirms who is signed in, at a provider.
    func confirm(with name: ProviderName) -> String { prefix + "/confirm/with/\(name)" }

    /// Makes a provider a way into the account.
    func link(_ name: ProviderName) -> String { prefix + "/account/identities/link/\(name)" }

    /// A page with the way back in its address, so that it is not lost between logging in and signing up.
    func path(_ page: String, next: String?) -> String {
        next.flatMap { ReturnPath($0) }.map { page + "?" + $0.query() } ?? page
    }

    /// Where to go after a success: the way back that came along, checked again, or the usual place.
    func destination(_ next: String?) -> String {
        next.flatMap { ReturnPath($0)?.text } ?? afterLogIn
    }
}
