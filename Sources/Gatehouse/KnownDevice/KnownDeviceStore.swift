/// Keeps which devices an account knows.
public protocol KnownDeviceStore {
    /// The device with this token that the account known by this name or address knows and that was used after `time`.
    func knownDevice(_ token: Digest256, typedKey: [UInt8], usedSince time: Timestamp) throws -> DeviceID?

    /// Notes a login with a device that the account knows and that was used after `time`.
    ///
    /// - Returns: whether there is one.
    func useKnownDevice(
        _ token: Digest256, of account: AccountID, usedSince time: Timestamp, at now: Timestamp
    ) throws -> Bool

    /// Stores a new known device and forgets all but the `count` of the account that were used last.
    ///
    /// Where the account knows the token already, only the use is noted.
    func insert(_ device: KnownDevice, keeping count: Int) throws

    /// Gives a browser another token, for all accounts that know it.
    func replaceKnownToken(_ old: Digest256, with new: Digest256) throws

    /// Forgets all devices that the account knows.
    func forgetKnownDevices(of account: AccountID) throws

    /// Deletes known devices that nobody has used since `time`, at most `limit`.
    ///
    /// - Returns: how many were deleted.
    func deleteKnownDevices(unusedSince time: Timestamp, limit: Int) throws -> Int
}
