import Gatehouse
import GatehouseHummingbird
import Hummingbird

extension SignInPages {
    @Sendable func showChangeAddress(_ request: Request, _ context: Context) async throws -> Response {
        switch try freshlySignedIn(context, for: paths.changeAddress) {
        case .missing(let response): response
        case .proved(let loaded): HTMLResponse.make(changeAddressPage(loaded, context).utf8)
        }
    }

    @Sendable func submitChangeAddress(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["email", "csrf"])
        let email = try fields.text("email")
        guard case .proved(let loaded) = try freshlySignedIn(context, for: paths.changeAddress) else {
            return try await showChangeAddress(request, context)
        }
        guard try !isStale(context) else {
            return FormOutcome.stale(changeAddressPage(loaded, context, email: email, errors: [staleForm]))
        }
        do {
            try await auth.changeAddress(
                to: email, in: loaded, browser: context.auth.browserSecret, caller: context.auth.caller)
        } catch let error as AuthError {
            if let response = MailNotice.response(error, to: paths.addressCode) { return response }
            let message = FieldError(error, in: layout.strings)
            return FormOutcome.response(changeAddressPage(loaded, context, email: email, errors: [message]), error)
        }
        return .redirect(to: paths.addressCode)
    }

    private func changeAddressPage(
        _ loaded: LoadedSession, _ context: Context, email: String = "", errors: [FieldError] = []
    ) -> HTML {
        templates.changeAddress(
            ChangeAddressPage(
                visitor: visitor(loaded.account, context), current: loaded.account.email ?? "", email: email,
                errors: errors, actionPath: paths.changeAddress),
            layout)
    }
}
