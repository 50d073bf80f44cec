public import Gatehouse

/// The devices that are signed in to an account, each with a button that signs it out.
public struct DevicesPage: Sendable {
    /// Who is signed in.
    public var visitor: Visitor

    /// The devices, this one first.
    public var devices: [SignedInDevice]

    /// What was just done, if anything.
    public var notice: String?

    /// What went wrong, if anything.
    public var error: String?

    /// Where the form goes that signs one out; its field is `device`.
    public var endPath: String

    /// Where the form goes that signs all others out.
    public var endOthersPath: String

    /// The way back.
    public var accountPath: String

    /// A page of these devices.
    public init(
        visitor: Visitor, devices: [SignedInDevice], notice: String? = nil, error: String? = nil, endPath: String,
        endOthersPath: String, accountPath: String
    ) {
        self.visitor = visitor
        self.devices = devices
        self.notice = notice
        self.error = error
        self.endPath = endPath
        self.endOthersPath = endOthersPath
        self.accountPath = accountPath
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let strings = layout.strings.devices
        let said: HTML? = notice.map { "<p class=\"notice\" role=\"status\">\($0)</p>\n" }
        let wrong: HTML? = error.map {
            "<div class=\"errors\" role=\"alert\" tabindex=\"-1\" autofocus>\n<p>\($0)</p>\n</div>\n"
        }
        let content: HTML = """
            \(said)<h1>\(strings.title)</h1>
            \(wrong)<p class="lead">\(strings.introduction)</p>
            \(others(strings))<div class="cards">
            \(devices.map { DeviceCard(device: $0, csrf: visitor.csrf, endPath: endPath).html(in: layout) })</div>
            <p class="aside"><a href="\(path: accountPath)">\(strings.back)</a></p>

            """
        let title: HTML = error == nil ? "\(strings.title)" : layout.strings.forms.titleWithErrors(strings.title)
        return layout.page(title, width: .wide, visitor: visitor, content: content)
    }

    private func others(_ strings: Strings.Devices) -> HTML? {
        guard devices.contains(where: { !$0.isCurrent }) else { return nil }
        return """
            <form class="actions" method="post" action="\(path: endOthersPath)">
            <input type="hidden" name="csrf" value="\(visitor.csrf)">
            <button type="submit">\(strings.endOthers)</button>
            </form>

            """
    }
}
