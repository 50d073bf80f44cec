import Gatehouse

/// Things that happened, newest first, each in words.
struct ActivityList {
    let events: [AuditEvent]

    func html(in layout: Layout) -> HTML {
        let strings = layout.strings.activity
        guard !events.isEmpty else { return "<p>\(strings.nothing)</p>\n" }
        return "<ol class=\"events\">\n\(events.map { item($0, layout) })</ol>\n"
    }

    private func item(_ event: AuditEvent, _ layout: Layout) -> HTML {
        let strings = layout.strings.activity
        let count: HTML? =
            event.count > 1 ? " <span class=\"tag\">\(strings.times(Int(clamping: event.count)))</span>" : nil
        return """
            <li><p>\(words(event, strings))\(count)</p>
            <p class="hint">\(layout.strings.dates.time(event.at))\(place(event, strings))</p></li>

            """
    }

    /// From where, unless it came from nowhere: the site itself, or its operator.
    private func place(_ event: AuditEvent, _ strings: Strings.Activity) -> HTML? {
        guard event.client != ClientAddress.unknown.description else { return nil }
        return " · \(strings.from) <bdi>\(event.client)</bdi>"
    }

    /// What happened; a kind that nobody put into words stands there as it is.
    private func words(_ event: AuditEvent, _ strings: Strings.Activity) -> HTML {
        guard let words = strings.words[event.kind.name] else { return "<code><bdi>\(event.kind.name)</bdi></code>" }
        return "\(words)"
    }
}
