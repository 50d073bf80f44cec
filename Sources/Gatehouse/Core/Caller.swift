/// Who asks, as far as the network tells: the address, what the browser calls itself, and the device it says it is.
public struct Caller: Sendable {
    /// The address that limits are counted under.
    public let address: ClientAddress

    /// The `User-Agent`, cut to ``Session/maximumUserAgentBytes`` at a scalar's edge.
    public let userAgent: String

    /// The value of the `device` cookie as it was sent, good or not.
    public let device: Secret<String>?

    /// A caller at this address with this user agent and device.
    public init(address: ClientAddress, userAgent: String = "", device: String? = nil) {
        self.address = address
        self.userAgent = Caller.cut(userAgent)
        self.device = device.map(Secret.init)
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
