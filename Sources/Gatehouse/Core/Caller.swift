/// Who asks, as far as the network tells: the address and what the browser calls itself.
public struct Caller: Sendable {
    /// The address that limits are counted under.
    public let address: ClientAddress

    /// The `User-Agent`, cut to ``Session/maximumUserAgentBytes`` at a scalar's edge.
    public let userAgent: String

    /// A caller at this address with this user agent.
    public init(address: ClientAddress, userAgent: String = "") {
        self.address = address
        self.userAgent = Caller.cut(userAgent)
    }

    /// Somebody at the machine itself: the command line.
    public static let console = Caller(address: .unknown, userAgent: "console")

    /// The part of a user agent that is kept.
    package static func cut(_ text: String) -> String {
        let limit = Session.maximumUserAgentBytes
        guard text.utf8.count > limit else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: limit)
        while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil {
            end = text.utf8.index(before: end)
        }
        return String(text[..<end])
    }
}
