import Gatehouse

extension RequestAuth {
    /// Where the account leads that this browser asked for by mail, as long as the mailed link lives.
    ///
    /// It is checked each time it is read: a cookie can be anybody's.
    package var nextAfterMail: String? { state?.cookies.value(.next).flatMap { ReturnPath($0)?.text } }

    /// Keeps where to go once the mail was read in this browser; what is no path, or too long for a cookie, is let go.
    package func keepNext(_ path: String?) {
        guard let path = path.flatMap({ ReturnPath($0)?.text }), SetCookie.canHold(path) else { return dropNext() }
        let seconds = Int(OneTimePurpose.signUp.lifetime.components.seconds)
        state?.change { $0.cookies.set(.next, path, maxAge: seconds) }
    }

    /// Forgets it.
    package func dropNext() {
        guard let state, state.cookies.wasSent(.next) else { return }
        state.change { $0.cookies.clear(.next) }
    }
}
