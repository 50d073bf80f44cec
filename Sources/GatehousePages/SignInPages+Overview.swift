import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

extension SignInPages {
    func addOverview(to routes: RouteCollection<Context>) {
        for page in [paths.account, paths.activity] { auth.surface.own(page, [.get]) }
        routes.get(path(paths.account), use: showAccount).get(path(paths.activity), use: showActivity)
    }

    @Sendable private func showAccount(_ request: Request, _ context: Context) async throws -> Response {
        let loaded = try settled(context)
        let account = loaded.account
        let hasPassword = try await auth.hasPassword(account.id)
        let page = AccountPage(
            visitor: visitor(account, context), email: account.email,
            isEmailConfirmed: account.emailVerifiedAt != nil, memberSince: account.createdAt,
            lastLogin: account.lastLoginAt, deviceCount: try await auth.devices(of: loaded).count,
            activity: try await auth.activityPage(of: loaded, limit: 4).events, links: accountLinks,
            hasPassword: hasPassword)
        return HTMLResponse.make(templates.account(page, layout).utf8)
    }

    @Sendable private func showActivity(_ request: Request, _ context: Context) async throws -> Response {
        let loaded = try settled(context)
        let before = Query.value(of: "before", request)
        let page = try await auth.activityPage(of: loaded, before: before, limit: 25)
        let model = AccountActivityPage(
            visitor: visitor(loaded.account, context), events: page.events,
            olderPath: page.next.map { paths.activity + "?before=" + $0 },
            newestPath: before == nil ? nil : paths.activity, accountPath: paths.account)
        return HTMLResponse.make(templates.activity(model, layout).utf8)
    }

    private var accountLinks: AccountLinks {
        AccountLinks(
            password: paths.password, devices: paths.devices, activity: paths.activity,
            changeAddress: auth.canSendMail ? paths.changeAddress : nil,
            identities: auth.providers.isEmpty ? nil : paths.identities,
            setPassword: auth.canSendMail ? paths.forgot : nil,
            confirmAddress: auth.canSendMail ? paths.verify : nil, export: paths.export, delete: paths.delete)
    }
}
