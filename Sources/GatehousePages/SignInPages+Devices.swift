import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

extension SignInPages {
    func addDevices(to routes: RouteCollection<Context>) {
        auth.surface.own(paths.devices, [.get])
        for form in [paths.endDevice, paths.endOtherDevices] {
            auth.surface.own(form, [.post], answersStaleForms: true)
        }
        routes.get(path(paths.devices), use: showDevices)
        routes.post(path(paths.endDevice), use: endDevice)
        routes.post(path(paths.endOtherDevices), use: endOtherDevices)
    }

    @Sendable private func showDevices(_ request: Request, _ context: Context) async throws -> Response {
        let page = try await devicesPage(try settled(context), context, notice: DeviceNotice(request))
        return HTMLResponse.make(page.utf8)
    }

    @Sendable private func endDevice(_ request: Request, _ context: Context) async throws -> Response {
        let fields = try await AccountBody.form(request, known: ["device", "csrf"])
        let device = try fields.text("device")
        return try await change(context) { loaded in
            if SignedInDevice.id(of: loaded.session).utf8.elementsEqual(device.utf8) {
                try await context.auth.logOut()
                return .redirect(to: paths.afterLogOut)
            }
            try await auth.endDevice(device, in: loaded, caller: context.auth.caller)
            return .redirect(to: DeviceNotice.deviceEnded.path(paths.devices))
        }
    }

    @Sendable private func endOtherDevices(_ request: Request, _ context: Context) async throws -> Response {
        _ = try await AccountBody.form(request, known: ["csrf"])
        return try await change(context) { loaded in
            try await auth.endOtherDevices(in: loaded, caller: context.auth.caller)
            return .redirect(to: DeviceNotice.othersEnded.path(paths.devices))
        }
    }

    /// Does it for somebody who proved a few minutes ago who they are, or leads there; what happened is told on the list.
    private func change(
        _ context: Context, _ body: (LoadedSession) async throws -> Response
    ) async throws -> Response {
        let loaded: LoadedSession
        switch try freshlySignedIn(context, for: paths.devices) {
        case .missing(let response): return response
        case .proved(let proved): loaded = proved
        }
        guard try !isStale(context) else {
            return FormOutcome.stale(try await devicesPage(loaded, context, error: layout.strings.forms.stale))
        }
        do {
            return try await body(loaded)
        } catch let error as AuthError where error == .noSuchDevice {
            // As a rule the button was pressed twice, and what it is for was done.
            return .redirect(to: DeviceNotice.alreadyEnded.path(paths.devices))
        }
    }

    private func devicesPage(
        _ loaded: LoadedSession, _ context: Context, notice: DeviceNotice? = nil, error: String? = nil
    ) async throws -> HTML {
        let page = DevicesPage(
            visitor: visitor(loaded.account, context), devices: try await auth.devices(of: loaded),
            notice: notice?.text(layout.strings.devices), error: error, endPath: paths.endDevice,
            endOthersPath: paths.endOtherDevices, accountPath: paths.account)
        return templates.devices(page, layout)
    }
}
