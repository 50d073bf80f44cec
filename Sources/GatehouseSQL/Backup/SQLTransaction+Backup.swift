import Gatehouse

extension SQLTransaction: BackupStore {
    func endEverySignIn() throws {
        try send(BackupSQL.endSessions, [])
        try send(BackupSQL.forgetDevices, [])
        try send(BackupSQL.spendTokens, [])
    }
}
