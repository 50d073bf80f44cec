import Gatehouse

extension SQLTransaction: DeviceStore {
    func insert(_ device: Device) throws {
        try send(
            DeviceSQL.insert,
            [
                .id(device.id), .id(device.accountID), .digest(device.token),
                .bytes(orNull: device.previousToken?.bytes), .time(device.rotatedAt), .flag(device.isConfirmed),
                .time(device.createdAt), .time(device.expiresAt), .integer(device.credentialStamp),
            ])
    }

    func device(_ id: DeviceID) throws -> Device? {
        try query(DeviceSQL.byID, [.id(id)]).first.map(SQLTransaction.device)
    }

    func devices(of account: AccountID, at now: Timestamp) throws -> [Device] {
        try query(DeviceSQL.ofAccount, [.id(account), .time(now)]).map(SQLTransaction.device)
    }

    private static func device(_ row: SQLRow) throws -> Device {
        Device(
            id: try row.deviceID("id"), accountID: try row.accountID("account_id"), token: try row.digest("token"),
            previousToken: try row.bytesOrNull("previous_token") == nil ? nil : try row.digest("previous_token"),
            rotatedAt: try row.time("rotated_at"), isConfirmed: try row.flag("confirmed"),
            createdAt: try row.time("created_at"), expiresAt: try row.time("expires_at"),
            credentialStamp: try row.integer("credential_stamp"))
    }

    func replaceToken(of device: Device, was token: Digest256) throws -> Bool {
        let replaced = try execute(
            DeviceSQL.replaceToken,
            [
                .digest(device.token), .bytes(orNull: device.previousToken?.bytes), .time(device.rotatedAt),
                .flag(device.isConfirmed), .id(device.id), .digest(token),
            ])
        return replaced > 0
    }

    func confirmDevice(_ id: DeviceID) throws {
        try send(DeviceSQL.confirm, [.id(id)])
    }

    func forgetDevice(_ id: DeviceID) throws {
        try send(DeviceSQL.forget, [.id(id)])
    }

    func forgetDevices(of account: AccountID) throws {
        try send(DeviceSQL.forgetOfAccount, [.id(account)])
    }

    func deleteExpiredDevices(at now: Timestamp, limit: Int) throws -> Int {
        try execute(DeviceSQL.deleteExpired, [.time(now), .limit(limit)])
    }
}
