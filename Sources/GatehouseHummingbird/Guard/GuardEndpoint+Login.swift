import Gatehouse
import HTTPTypes
import Hummingbird

extension GuardEndpoint {
    /// Begins a login on a guarded host, where the application links to it or nginx was told that nobody is signed in.
    @Sendable func login(_ request: Request, _ context: Context) async throws -> Response {
        let host = try host(of: request, context)
        let query = GuardQuery(request)
        var next = query.next
        if request.headers.contains(.xOriginalURL) {
            guard let original = OriginalRequest(request.headers), rules.known(original.host) == host else {
                throw HTTPError(.forbidden)
            }
            guard original.method == .get || original.method == .head, Accepts.html(request.headers) else {
                throw AccessRefusal(.unauthenticated, nil)
            }
            next = original.target.text
        }
        if session(on: host, context) != nil { return redirect(to: ReturnPath(next)?.text ?? "/") }
        return wayToLogin(on: host, next: next, isSecondTry: query.isSecondTry, context)
    }

    /// The site's login page, or for another host the page on the site that hands a login over.
    func wayToLogin(on host: String, next: String, isSecondTry: Bool, _ context: Context) -> Response {
        guard !host.utf8.elementsEqual(siteHost.utf8) else {
            let login = auth.surface.paths.login ?? "/login"
            return redirect(to: ReturnPath(next).map { login + "?" + $0.query() } ?? login)
        }
        guard let browser = context.auth.newGuardBrowser else { return Response(status: .unauthorized) }
        let path = GuardPaths.handOver(to: host, browser: browser, next: next, isSecondTry: isSecondTry)
        return redirect(to: auth.publicURL.origin + path)
    }

    /// Gives a browser that is signed in on the site a code for a guarded host, and leads it there.
    ///
    /// The code is bound to the browser that asked on that host, so a link to here that somebody else made leads nowhere.
    @Sendable func handOver(_ request: Request, _ context: Context) async throws -> Response {
        let query = GuardQuery(request)
        guard let name = query["host"], let host = rules.known(name), !host.utf8.elementsEqual(siteHost.utf8),
            let bytes = query["browser"].flatMap({ Hex.decode($0.utf8) }), let browser = Digest256(bytes: bytes)
        else { throw HTTPError(.notFound) }
        try requireVisit(request, context)
        guard let loaded = context.auth.loaded else { throw AccessRefusal(.unauthenticated, auth.surface) }
        guard !loaded.account.mustChangePassword else { throw AccessRefusal(.passwordChangeRequired, auth.surface) }
        let code = try await auth.handOver(loaded, to: host, browser: browser)
        let path = GuardPaths.session(code: code, next: query.next, isSecondTry: query.isSecondTry)
        return goOn(to: "https://" + host + path)
    }

    /// Leads to another host without a redirect: a browser that comes from the login form would not follow one, because
    /// the content policy of that page lets forms lead to this site only.
    private func goOn(to address: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/plain; charset=utf-8", .cacheControl: "no-store", .refresh: "0; url=" + address,
            ],
            body: .init(byteBuffer: .init(string: "You are signed in, and on your way.\n")))
    }

    /// Trades the code for a session on this host.
    @Sendable func takeCode(_ request: Request, _ context: Context) async throws -> Response {
        let host = try host(of: request, context)
        try requireVisit(request, context)
        let query = GuardQuery(request)
        if let browser = context.auth.guardBrowser, let code = query["code"],
            let new = try await auth.enter(host, code: code, browser: browser, caller: context.auth.caller)
        {
            context.auth.adoptGuarded(new)
            return redirect(to: query.next)
        }
        // Another tab was first, or took the place of this one's cookie.
        if session(on: host, context) != nil { return redirect(to: query.next) }
        guard query.isSecondTry else { return redirect(to: GuardPaths.login(next: query.next, isSecondTry: true)) }
        throw AuthError.handOverFailed
    }

    /// Ends the whole login, not on this host alone.
    @Sendable func logOut(_ request: Request, _ context: Context) async throws -> Response {
        _ = try host(of: request, context)
        _ = try await AccountBody.form(request, known: ["csrf"])
        if context.auth.guarded != nil || context.auth.session != nil {
            guard context.auth.crossSite == .passed else { throw AccessRefusal(.crossSite, auth.surface) }
            try await context.auth.logOutGuarded()
            if context.auth.session != nil { try await context.auth.logOut() }
        }
        return redirect(to: GuardPaths.logout)
    }
}
