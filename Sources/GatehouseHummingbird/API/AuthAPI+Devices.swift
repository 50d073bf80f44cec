import Gatehouse
import HTTPTypes
import Hummingbird

extension AuthAPI {
    func addDevices(to routes: RouteCollection<Context>) {
        for path in ["account", "account/devices", "account/activity"] { auth.surface.own("/api/v1/" + path, [.get]) }
        for path in ["end", "end-others"] { auth.surface.own("/api/v1/account/devices/" + path, [.post]) }
        routes.get("/api/v1/account", use: account)
            .get("/api/v1/account/devices", use: devices)
            .get("/api/v1/account/activity", use: activity)
            .post("/api/v1/account/devices/end", use: endDevice)
            .post("/api/v1/account/devices/end-others", use: endOtherDevices)
    }

    @Sendable private func account(_ request: Request, _ context: Context) async throws -> Response {
        answer(try settled(context).account.json)
    }

    @Sendable private func devices(_ request: Request, _ context: Context) async throws -> Response {
        var json = JSONText()
        json.objects("devices", try await auth.devices(of: try settled(context)).map(\.json))
        return answer(json)
    }

    @Sendable private func endDevice(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.json(request, known: ["id"])
        let id = try fields.text("id")
        let loaded = try freshlySignedIn(context)
        if SignedInDevice.id(of: loaded.session).utf8.elementsEqual(id.utf8) {
            try await context.auth.logOut()
        } else {
            try await auth.endDevice(id, in: loaded, caller: context.auth.caller)
        }
        return Response(status: .noContent)
    }

    @Sendable private func endOtherDevices(_ request: Request, _ context: Context) async throws -> Response {
        _ = try await AccountBody.json(request, known: [])
        let ended = try await auth.endOtherDevices(in: try freshlySignedIn(context), caller: context.auth.caller)
        var json = JSONText()
        json.field("ended", Int64(ended))
        return answer(json)
    }

    @Sendable private func activity(_ request: Request, _ context: Context) async throws -> Response {
        let loaded = try settled(context)
        let query = (request.head.path ?? "").utf8.drop { $0 != UInt8(ascii: "?") }.dropFirst()
        let fields = try FormReader.read(Array(query), known: ["before", "limit"])
        let page = try await auth.activityPage(
            of: loaded, before: try fields.optionalText("before"), limit: try limit(fields))
        var json = JSONText()
        json.objects("events", page.events.map(\.json))
        json.field("next", page.next)
        return answer(json)
    }

    /// How many events a page is to hold: 50, or what was asked for in digits.
    private func limit(_ fields: InputFields) throws -> Int {
        guard let text = try fields.optionalText("limit") else { return 50 }
        let isNumber =
            (1...3).contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isNumber, let limit = Int(text), (1...ActivityPage.maximumLength).contains(limit) else {
            throw AuthError.invalidLimit
        }
        return limit
    }
}

extension AuthError {
    /// What was sent as the length of a page is no number from 1 to 100.
    static let invalidLimit = AuthError.refused("The limit is a number from 1 to 100.", field: "limit")
}
