import Gatehouse
import HTTPTypes
import Hummingbird

/// Roles, for accounts with the permission `roles:manage`; what changes something asks for a fresh login besides.
extension AuthAPI {
    func addRoles(to routes: RouteCollection<Context>) {
        auth.surface.own("/api/v1/roles", [.get, .post])
        for action in ["delete", "allow", "deny", "grant", "revoke"] {
            auth.surface.own("/api/v1/roles/" + action, [.post])
        }
        routes.get("/api/v1/roles", use: listRoles).post("/api/v1/roles", use: createRole)
            .post("/api/v1/roles/delete", use: deleteRole)
            .post("/api/v1/roles/allow", use: allow)
            .post("/api/v1/roles/deny", use: deny)
            .post("/api/v1/roles/grant", use: grant)
            .post("/api/v1/roles/revoke", use: revoke)
    }

    @Sendable private func listRoles(_ request: Request, _ context: Context) async throws -> Response {
        _ = try roleManager(try settled(context), context)
        var json = JSONText()
        json.objects("roles", try await auth.roles().map(\.json))
        return answer(json)
    }

    @Sendable private func createRole(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["role"])
        let (role, manager) = (try fields.role(), try freshRoleManager(context))
        try await auth.createRole(role, by: manager, caller: context.auth.caller)
        return answer(try await auth.role(role).json, status: .created)
    }

    @Sendable private func deleteRole(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["role"])
        let (role, manager) = (try fields.role(), try freshRoleManager(context))
        try await auth.deleteRole(role, by: manager, caller: context.auth.caller)
        return Response(status: .noContent)
    }

    @Sendable private func allow(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["role", "permission"])
        let (role, permission) = (try fields.role(), try fields.permission())
        try await auth.allow(permission, to: role, by: try freshRoleManager(context), caller: context.auth.caller)
        return answer(try await auth.role(role).json)
    }

    @Sendable private func deny(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["role", "permission"])
        let (role, permission) = (try fields.role(), try fields.permission())
        try await auth.deny(permission, to: role, by: try freshRoleManager(context), caller: context.auth.caller)
        return answer(try await auth.role(role).json)
    }

    @Sendable private func grant(_ request: Request, _ context: Context) async throws -> Response {
        let (role, id, manager) = try await granting(request, context)
        try await auth.grant(role, to: id, by: manager, caller: context.auth.caller)
        return try await rolesOf(id)
    }

    @Sendable private func revoke(_ request: Request, _ context: Context) async throws -> Response {
        let (role, id, manager) = try await granting(request, context)
        try await auth.revoke(role, from: id, by: manager, caller: context.auth.caller)
        return try await rolesOf(id)
    }

    /// The role of a request, whose it is to be or to have been, and who asks for that.
    private func granting(
        _ request: Request, _ context: Context
    ) async throws -> (role: Role, account: AccountID, manager: AccountID) {
        let fields = try await AccountBody.json(request, known: ["role", "username"])
        let (role, name) = (try fields.role(), try fields.text("username"))
        let manager = try freshRoleManager(context)
        return (role, try await auth.account(named: name).id, manager)
    }

    private func rolesOf(_ id: AccountID) async throws -> Response {
        guard let account = try await auth.store.read({ try $0.account(id) }) else { throw AuthError.noSuchAccount }
        var json = JSONText()
        json.field("username", account.username)
        json.field("roles", account.roles.sorted().map(\.name))
        json.field("permissions", account.permissions.granted.map(\.name))
        return answer(json)
    }

    private func freshRoleManager(_ context: Context) throws -> AccountID {
        let manager = try roleManager(try settled(context), context)
        _ = try freshlySignedIn(context)
        return manager
    }

    /// Who is signed in, if they may change roles.
    ///
    /// The flows ask once more, in their transaction.
    private func roleManager(_ loaded: LoadedSession, _ context: Context) throws -> AccountID {
        guard loaded.account.isAdministrator else {
            auth.refuse(.forbidden, caller: context.auth.caller, account: loaded.account.id)
            throw AccessRefusal(.forbidden, auth.surface)
        }
        return loaded.account.id
    }
}

extension InputFields {
    /// - Throws: `AuthError.invalidRole`.
    fileprivate func role() throws -> Role {
        guard let role = Role(try text("role")) else { throw AuthError.invalidRole }
        return role
    }

    /// - Throws: `AuthError.invalidPermission`.
    fileprivate func permission() throws -> Permission {
        guard let permission = Permission(try text("permission")) else { throw AuthError.invalidPermission }
        return permission
    }
}

extension RoleRecord {
    fileprivate var json: JSONText {
        var json = JSONText()
        json.field("role", role.name)
        json.field("permissions", effectivePermissions.map(\.name))
        json.field("accounts", Int64(accounts))
        return json
    }
}
