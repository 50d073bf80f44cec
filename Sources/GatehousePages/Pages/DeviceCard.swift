import Gatehouse

/// One device in the list, with what is known of it and the button that signs it out.
struct DeviceCard {
    let device: SignedInDevice
    let csrf: String
    let endPath: String

    func html(in layout: Layout) -> HTML {
        let (strings, dates) = (layout.strings.devices, layout.strings.dates)
        let name = name(layout)
        let tag: HTML? = device.isCurrent ? " <span class=\"tag\">\(strings.thisDevice)</span>" : nil
        let seen: HTML = device.isCurrent ? "\(strings.now)" : dates.time(device.lastSeenAt)
        let place: HTML = device.client.isEmpty ? "\(strings.unknownClient)" : "<bdi>\(device.client)</bdi>"
        let end = dates.time(device.endsAt)
        return """
            <section>
            <h2>\(name)\(tag)</h2>
            <dl>
            <dt>\(strings.client)</dt><dd>\(place)</dd>
            <dt>\(strings.signedIn)</dt><dd>\(dates.time(device.signedInAt))</dd>
            <dt>\(strings.lastSeen)</dt><dd>\(seen)</dd>
            <dt>\(device.isRemembered ? strings.rememberedUntil : strings.ends)</dt><dd>\(end)</dd>
            </dl>
            \(sleeping(strings))\(form(name, strings))</section>

            """
    }

    private func name(_ layout: Layout) -> HTML {
        guard !device.userAgent.isEmpty else { return "\(layout.strings.devices.unknown)" }
        return BrowserLabel.html(device.userAgent, layout.strings.dashboard)
    }

    private func sleeping(_ strings: Strings.Devices) -> HTML? {
        device.hasSession ? nil : "<p class=\"hint after\">\(strings.sleeping)</p>\n"
    }

    /// The button says which device it is about to those who cannot see where it stands.
    private func form(_ name: HTML, _ strings: Strings.Devices) -> HTML? {
        guard !device.isCurrent else { return nil }
        return """
            <form class="actions" method="post" action="\(path: endPath)">
            <input type="hidden" name="csrf" value="\(csrf)">
            <input type="hidden" name="device" value="\(device.id)">
            <button class="quiet" type="submit">\(strings.end)<span class="unseen">: \(name)</span></button>
            </form>

            """
    }
}
