import Gatehouse

extension SQLTransaction: PasswordStore {
    func passwordHash(of id: AccountID) throws -> String? {
        try query(PasswordSQL.hash, [.id(id)]).first?.text("hash")
    }

    func setPasswordHash(_ hash: String, of id: AccountID, mustChange: Bool, at now: Timestamp) throws {
        try send(PasswordSQL.set, [.id(id), .text(hash), .flag(mustChange), .time(now)])
    }

    func replacePasswordHash(_ old: String, with new: String, of id: AccountID) throws -> Bool {
        try execute(PasswordSQL.replace, [.text(new), .id(id), .text(old)]) > 0
    }
}
