/// What a remembered browser holds: the device's identifier and a secret that changes at each use.
///
/// The identifier tells an old token of a known device (a theft, or a lost answer) from one that was never ours.
public struct DeviceToken: Sendable {
    /// The cookie's value: 48 bytes as 64 characters of base64url.
    public let value: Secret<String>

    /// When the cookie should end.
    public let expiresAt: Timestamp

    /// Which device it opens.
    let device: DeviceID

    init(device: DeviceID, expiresAt: Timestamp, random: RandomSource) {
        self.device = device
        self.expiresAt = expiresAt
        value = Secret(Base64URL.encode(device.bytes + random.bytes(32)))
    }

    /// What is stored of the token.
    var digest: Digest256 { Digest256(ofText: value.expose()) }

    /// The device that a cookie's value names; `nil` when the value cannot be a token.
    static func device(in value: String) -> DeviceID? {
        guard value.utf8.count == 64, let head = Base64URL.decode(Array(value.utf8.prefix(24))) else { return nil }
        return DeviceID(bytes: Array(head.prefix(16)))
    }
}
