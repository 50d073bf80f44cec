/// Keeps remembered devices.
public protocol DeviceStore {
    /// Stores a new device.
    func insert(_ device: Device) throws

    /// The device with this identifier, whatever its state.
    func device(_ id: DeviceID) throws -> Device?

    /// The devices of the account that are not past their limit, newest first.
    func devices(of account: AccountID, at now: Timestamp) throws -> [Device]

    /// Stores a device's new token, if `token` is still the one it was read with.
    ///
    /// - Returns: whether it was; `false` means that another request rotated it first, and nothing changed.
    func replaceToken(of device: Device, was token: Digest256) throws -> Bool

    /// Notes that the newest token, or the session born with it, has been used.
    func confirmDevice(_ id: DeviceID) throws

    /// Forgets one device.
    func forgetDevice(_ id: DeviceID) throws

    /// Forgets all devices of the account.
    func forgetDevices(of account: AccountID) throws

    /// Deletes devices past their limit, at most `limit`.
    ///
    /// - Returns: how many were deleted.
    func deleteExpiredDevices(at now: Timestamp, limit: Int) throws -> Int
}
