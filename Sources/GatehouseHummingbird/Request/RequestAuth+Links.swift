package import Gatehouse

extension RequestAuth {
    /// A secret that this browser keeps anyway, for codes that work in the browser that asked.
    package var browserSecret: Secret<String>? { state.map { Secret($0.browserSecret) } }

    /// What the last mailed link carried that this browser opened, if it was one to this page: from the address it went
    /// into a cookie, because addresses end up in histories, logs and other sites' statistics.
    package func mailedLink(_ page: MailedLink) -> String? {
        guard let value = state?.cookies.value(.link), value.utf8.starts(with: page.mark.utf8) else { return nil }
        return String(decoding: value.utf8.dropFirst(page.mark.utf8.count), as: UTF8.self)
    }

    /// Keeps what a mailed link carried as long as such a link lives: whoever takes time over the form loses nothing.
    package func keepLink(_ token: String, for page: MailedLink) {
        let isWhole = token.utf8.count == 43 && token.utf8.allSatisfy(Base64URL.contains)
        let (value, seconds) = (page.mark + (isWhole ? token : "invalid"), Int(page.lifetime.components.seconds))
        state?.change { $0.cookies.set(.link, value, maxAge: seconds) }
    }

    /// Forgets it; where a page is named, only what a link to that page carried.
    package func dropLink(_ page: MailedLink? = nil) {
        if let page, mailedLink(page) == nil { return }
        state?.change { $0.cookies.clear(.link) }
    }
}
