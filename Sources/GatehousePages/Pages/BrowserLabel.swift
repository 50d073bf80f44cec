import Gatehouse

/// A browser in words, from what it calls itself.
enum BrowserLabel {
    private static let longest = 80

    /// A name that people know, or what it sent, cut where it gets too long to read.
    static func html(_ userAgent: String, _ strings: Strings.Dashboard) -> HTML {
        guard !userAgent.isEmpty else { return "\(strings.unknownBrowser)" }
        guard let name = BrowserName(userAgent: userAgent) else { return "<bdi>\(shortened(userAgent))</bdi>" }
        return strings.browser(name.browser, name.version, name.system)
    }

    private static func shortened(_ text: String) -> String {
        text.unicodeScalars.count > longest ? String(text.unicodeScalars.prefix(longest)) + "…" : text
    }
}
