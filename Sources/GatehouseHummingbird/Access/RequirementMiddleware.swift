import Gatehouse
import Hummingbird

/// Asks the requirements of a protected group, in their order, before its handlers run.
struct RequirementMiddleware<Base: AuthRequestContext>: RouterMiddleware {
    typealias Context = Authenticated<Base>

    let requirements: [Requirement]

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let auth = context.auth
        let facts = Requirement.Facts(account: context.account) { auth.isFresh(within: $0) }
        for requirement in requirements {
            guard let lack = requirement.lack(facts) else { continue }
            auth.state?.auth.refuse(lack.kind, caller: auth.caller, account: context.account.id)
            throw AccessRefusal(lack.reason, auth.state?.surface)
        }
        return try await next(request, context)
    }
}
