import Gatehouse

extension SQLTransaction: KnownDeviceStore {
    func knownDevice(_ token: Digest256, typedKey: [UInt8], usedSince time: Timestamp) throws -> DeviceID? {
        try query(KnownDeviceSQL.find, [.digest(token), .bytes(typedKey), .time(time)]).first?.deviceID("id")
    }

    func useKnownDevice(
        _ token: Digest256, of account: AccountID, usedSince time: Timestamp, at now: Timestamp
    ) throws -> Bool {
        try execute(KnownDeviceSQL.use, [.time(now), .digest(token), .id(account), .time(time)]) > 0
    }

    func insert(_ device: KnownDevice, keeping count: Int) throws {
        try send(
            KnownDeviceSQL.insert,
            [
                .id(device.id), .id(device.accountID), .digest(device.token), .time(device.createdAt),
                .time(device.usedAt),
            ])
        try send(KnownDeviceSQL.forgetOldest, [.id(device.accountID), .limit(count)])
    }

    func replaceKnownToken(_ old: Digest256, with new: Digest256) throws {
        try send(KnownDeviceSQL.replaceToken, [.digest(new), .digest(old)])
    }

    func forgetKnownDevices(of account: AccountID) throws {
        try send(KnownDeviceSQL.forgetOfAccount, [.id(account)])
    }

    func deleteKnownDevices(unusedSince time: Timestamp, limit: Int) throws -> Int {
        try execute(KnownDeviceSQL.deleteUnused, [.time(time), .limit(limit)])
    }
}
