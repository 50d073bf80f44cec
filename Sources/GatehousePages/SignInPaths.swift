import GatehouseHummingbird

/// Where the pages are and where they lead.
struct SignInPaths: Sendable {
    let register: String
    let login: String
    let logout: String
    let confirm: String
    let password: String
    let prefix: String
    let afterLogIn: String
    let afterLogOut: String

    init(prefix: String, afterLogIn: String, afterLogOut: String) {
        register = prefix + "/register"
        login = prefix + "/login"
        logout = prefix + "/logout"
        confirm = prefix + "/confirm"
        password = prefix + "/password"
        self.prefix = prefix
        self.afterLogIn = afterLogIn
        self.afterLogOut = afterLogOut
    }

    /// Where to go after a success: the way back that came along, checked again, or the usual place.
    func destination(_ next: String?) -> String {
        next.flatMap { ReturnPath($0)?.text } ?? afterLogIn
    }
}
