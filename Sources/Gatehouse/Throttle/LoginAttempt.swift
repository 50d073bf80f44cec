/// One try of a password, and what it counts under.
struct LoginAttempt: Sendable {
    /// What is known of the browser that tries.
    enum Origin: Sendable {
        /// Nothing: it counts with its client, and with all other unknown devices at the account.
        case unknownDevice
        /// The account knows it: it has a count of its own, whatever others do.
        case knownDevice(DeviceID)
        /// It holds a live session of the account, which is worth as much.
        case session(Digest256)
    }

    /// The canonical name that was typed, whether such an account exists or not.
    let key: [UInt8]

    /// The client.
    let address: ClientAddress

    /// The browser.
    let origin: Origin

    /// Whether it is one of those that pass before a challenge is asked.
    var isUnasked = false

    init(key: [UInt8], caller: Caller, device: DeviceID? = nil, session: Digest256? = nil) {
        self.key = key
        address = caller.address
        origin = device.map(Origin.knownDevice) ?? session.map(Origin.session) ?? .unknownDevice
    }
}
