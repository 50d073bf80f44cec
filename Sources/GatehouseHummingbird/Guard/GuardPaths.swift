import Gatehouse

/// Where the guard's routes are: two on the site itself, and some that a proxy serves on each guarded host.
package enum GuardPaths {
    /// What every path on a guarded host begins with.
    package static let prefix = "/.gatehouse"

    /// Begins a login, on a guarded host.
    package static let login = prefix + "/login"

    /// Ends a login, on a guarded host.
    package static let logout = prefix + "/logout"

    /// Takes the code of a login, on a guarded host.
    static let session = prefix + "/session"

    /// Asks whether a request may pass, for the proxy.
    static let check = "/auth/check"

    /// Gives out a code, on the site.
    static let handOver = "/auth/hand-over"

    /// The page on the site that gives out a code, as a path with its query; without the way back where that is too long.
    static func handOver(to host: String, browser: Digest256, next: String, isSecondTry: Bool) -> String {
        let start =
            handOver + "?host=" + PercentCoding.encode(host) + "&browser=" + Hex.encode(browser.bytes)
            + (isSecondTry ? "&again=1" : "")
        let path = ReturnPath(next).map { start + "&" + $0.query() }
        return path.flatMap { ReturnPath($0)?.text } ?? start
    }

    /// The page on a guarded host that takes the code.
    static func session(code: Secret<String>, next: String, isSecondTry: Bool) -> String {
        let back = ReturnPath(next).map { "&" + $0.query() } ?? ""
        return session + "?code=" + code.expose() + (isSecondTry ? "&again=1" : "") + back
    }

    /// The page on a guarded host that begins a login.
    static func login(next: String, isSecondTry: Bool) -> String {
        let back = ReturnPath(next).map { $0.query() } ?? "next=/"
        return login + "?" + back + (isSecondTry ? "&again=1" : "")
    }
}
