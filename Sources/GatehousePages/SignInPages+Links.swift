import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

extension SignInPages {
    /// Moves what a mailed link carries from the page's address into a cookie, before anything is shown.
    func takeLink(_ request: Request, _ context: Context, _ kind: MailedLink, to page: String) -> Response? {
        guard let token = Query.value(of: "token", request) else { return nil }
        context.auth.keepLink(token, for: kind)
        return .redirect(to: page)
    }

    /// The page of a link that does nothing any more, or that is not whole.
    func deadLink(_ kind: MailedLink, _ context: Context, _ error: AuthError = .deadLink) -> Response {
        context.auth.dropLink(kind)
        let isBroken = error == .invalidLink
        let text = isBroken ? layout.strings.links.broken : layout.strings.links.dead
        let page = templates.message(MessagePage(text: text, path: layout.paths.home), layout)
        return HTMLResponse.make(page.utf8, status: isBroken ? .unprocessableContent : .gone)
    }

    /// Who is signed in and proved it a few minutes ago, or what leads to the proof and back to `page`.
    func freshlySignedIn(_ context: Context, for page: String) throws -> FreshLogin {
        let loaded = try settled(context)
        guard context.auth.isFresh(within: SensitiveWindow.length) else {
            auth.refuse(.notFresh, caller: context.auth.caller, account: loaded.account.id)
            guard let back = ReturnPath(page) else { throw AccessRefusal(.notFresh, auth.surface) }
            return .missing(.redirect(to: paths.confirm + "?" + back.query()))
        }
        return .proved(loaded)
    }

    var staleForm: FieldError { FieldError(message: layout.strings.forms.stale) }
}

/// Whether somebody proved a few minutes ago who they are.
enum FreshLogin {
    case proved(LoadedSession)
    /// They did not; the response leads to where they can.
    case missing(Response)
}
