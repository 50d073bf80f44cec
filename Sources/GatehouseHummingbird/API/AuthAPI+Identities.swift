import Gatehouse
import HTTPTypes
import Hummingbird

extension AuthAPI {
    func addIdentities(to routes: RouteCollection<Context>) {
        let base = "/api/v1/account/identities"
        auth.surface.own(base, [.get])
        for path in ["link", "unlink"] { auth.surface.own(base + "/" + path, [.post]) }
        routes.get(RouterPath(base), use: identities)
            .post(RouterPath(base + "/link"), use: linkIdentity)
            .post(RouterPath(base + "/unlink"), use: unlinkIdentity)
    }

    @Sendable private func identities(_ request: Request, _ context: Context) async throws -> Response {
        var json = JSONText()
        json.objects("identities", try await auth.identities(of: try settled(context)).map(\.json))
        json.field("providers", auth.providers.map(\.name.description))
        return answer(json)
    }

    /// The address at the provider where the browser goes; it comes back to the page of the account's providers.
    @Sendable private func linkIdentity(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["provider"])
        let text = try fields.text("provider")
        _ = try freshlySignedIn(context)
        guard let name = ProviderName(text), auth.provider(name) != nil, let browser = context.auth.browserSecret else {
            throw AuthError.noSuchProvider
        }
        do {
            let address = try await auth.beginSignIn(
                with: name, for: .link, browser: browser, caller: context.auth.caller)
            var json = JSONText()
            json.field("url", address)
            return answer(json)
        } catch let refusal as ProviderRefusal {
            throw AuthError.unavailable("the provider cannot be used: \(refusal.rawValue)")
        }
    }

    @Sendable private func unlinkIdentity(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["id"])
        let text = try fields.text("id")
        let loaded = try freshlySignedIn(context)
        guard let id = UUIDv7(text) else { throw AuthError.noSuchIdentity }
        try await auth.unlink(id, in: loaded, caller: context.auth.caller)
        return Response(status: .noContent)
    }
}

extension LinkedIdentity {
    /// What the account's owner may know of it.
    var json: JSONText {
        var json = JSONText()
        json.field("id", id.description)
        json.field("provider", provider.description)
        json.field("issuer", issuer)
        json.field("subject", subject)
        json.field("label", label)
        json.field("created_at", createdAt.iso8601)
        json.field("used_at", usedAt?.iso8601)
        return json
    }
}

extension AuthError {
    /// The site has no provider of this name.
    static let noSuchProvider = AuthError.refused("There is no such provider.", field: "provider")
}
