package import Gatehouse

extension RequestAuth {
    /// How long a browser keeps what a mailed link carried, in seconds.
    private static var linkSeconds: Int { 600 }

    /// A secret that this browser keeps anyway, for codes that work in the browser that asked.
    package var browserSecret: Secret<String>? { state.map { Secret($0.browserSecret) } }

    /// What the last mailed link carried that this browser opened: from the address it went into a cookie, because
    /// addresses end up in histories, logs and other sites' statistics.
    package var mailedLink: String? { state?.cookies.value(.link) }

    /// Keeps what a mailed link carried for a few minutes.
    package func keepLink(_ token: String) {
        let value = token.utf8.count == 43 && token.utf8.allSatisfy(Base64URL.contains) ? token : "invalid"
        state?.change { $0.cookies.set(.link, value, maxAge: Self.linkSeconds) }
    }

    /// Forgets it.
    package func dropLink() {
        state?.change { $0.cookies.clear(.link) }
    }
}
