/// A session that has just begun: proof that somebody was signed in, and the only way to put a session cookie on a response.
///
/// Only flows of ``Auth`` make one, inside the transaction that stores the session. Hand it to the web layer's `adopt(_:)`.
public struct NewSession: Sendable {
    /// The stored session.
    public let session: Session

    /// Who was signed in.
    public let account: Account

    /// What the session cookie must hold.
    public let token: Secret<String>

    /// What the remember cookie must hold, when the device is to be remembered.
    public let deviceToken: DeviceToken?

    /// What the device cookie must hold, when a credential was proved.
    public let knownDevice: KnownDeviceToken?

    init(
        session: Session, account: Account, token: Secret<String>, deviceToken: DeviceToken?,
        knownDevice: KnownDeviceToken?
    ) {
        self.session = session
        self.account = account
        self.token = token
        self.deviceToken = deviceToken
        self.knownDevice = knownDevice
    }
}
