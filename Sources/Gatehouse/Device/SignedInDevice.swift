/// One browser that is signed in to an account, or that is signed in again without a password when it comes back.
///
/// It stands for all sessions of one remembered device, or for one session of a browser that is not remembered.
public struct SignedInDevice: Sendable, Identifiable, Equatable {
    /// Names it in pages and scripts.
    ///
    /// Derived one way from what the server keeps: it opens nothing, and nothing can be found by it but through its account.
    public let id: String

    /// When it signed in with a credential first.
    public let signedInAt: Timestamp

    /// When it was last seen, including what only this process knows yet.
    public let lastSeenAt: Timestamp

    /// When it must sign in again at the latest.
    public let endsAt: Timestamp

    /// What the browser called itself; empty when nothing is known of that any more.
    public let userAgent: String

    /// Where the newest login came from, as text; empty when nothing is known of that any more.
    public let client: String

    /// Whether it is the one that asks.
    public let isCurrent: Bool

    /// Whether it is remembered.
    public let isRemembered: Bool

    /// Whether it has a session now; otherwise its next visit begins one.
    public let hasSession: Bool

    /// A device with all its parts.
    public init(
        id: String, signedInAt: Timestamp, lastSeenAt: Timestamp, endsAt: Timestamp, userAgent: String, client: String,
        isCurrent: Bool, isRemembered: Bool, hasSession: Bool
    ) {
        self.id = id
        self.signedInAt = signedInAt
        self.lastSeenAt = lastSeenAt
        self.endsAt = endsAt
        self.userAgent = userAgent
        self.client = client
        self.isCurrent = isCurrent
        self.isRemembered = isRemembered
        self.hasSession = hasSession
    }
}

extension SignedInDevice {
    /// What names the device of this session.
    package static func id(of session: Session) -> String {
        session.deviceID.map(id) ?? id(from: "session", session.id.bytes)
    }

    /// What names this remembered device.
    static func id(of device: DeviceID) -> String { id(from: "device", device.bytes) }

    private static func id(from kind: String, _ bytes: [UInt8]) -> String {
        let digest = Digest256(ofParts: [Array("gatehouse device list 1".utf8), Array(kind.utf8), bytes])
        return Hex.encode(Array(digest.bytes.prefix(16)))
    }
}
