import Gatehouse

/// The domain's own types, read back from their columns.
extension SQLRow {
    func time(_ column: String) throws -> Timestamp {
        Timestamp(microseconds: try integer(column))
    }

    func timeOrNull(_ column: String) throws -> Timestamp? {
        try integerOrNull(column).map(Timestamp.init(microseconds:))
    }

    func flag(_ column: String) throws -> Bool {
        try integer(column) != 0
    }

    func uuid(_ column: String) throws -> UUIDv7 {
        guard let uuid = UUIDv7(bytes: try bytes(column)) else { throw damaged(column) }
        return uuid
    }

    func uuidOrNull(_ column: String) throws -> UUIDv7? {
        try bytesOrNull(column) == nil ? nil : try uuid(column)
    }

    func accountID(_ column: String) throws -> AccountID {
        AccountID(try uuid(column))
    }

    func accountIDOrNull(_ column: String) throws -> AccountID? {
        try uuidOrNull(column).map(AccountID.init)
    }

    func digest(_ column: String) throws -> Digest256 {
        guard let digest = Digest256(bytes: try bytes(column)) else { throw damaged(column) }
        return digest
    }

    func deviceID(_ column: String) throws -> DeviceID {
        guard let id = DeviceID(bytes: try bytes(column)) else { throw damaged(column) }
        return id
    }

    func keyID(_ column: String) throws -> KeyID {
        guard let id = KeyID(bytes: try bytes(column)) else { throw damaged(column) }
        return id
    }

    func addressOrNull(_ column: String) throws -> EmailAddress? {
        guard let text = try textOrNull(column) else { return nil }
        guard let address = try? EmailAddress(text) else { throw damaged(column) }
        return address
    }

    func role(_ column: String) throws -> Role {
        guard let role = Role(String(decoding: try bytes(column), as: UTF8.self)) else { throw damaged(column) }
        return role
    }

    func permission(_ column: String) throws -> Permission {
        guard let permission = Permission(String(decoding: try bytes(column), as: UTF8.self)) else {
            throw damaged(column)
        }
        return permission
    }

    func damaged(_ column: String) -> SQLError {
        SQLError("The column \"\(column)\" holds a value that Gatehouse never wrote.")
    }
}

/// The domain's own types as values to bind.
extension SQLValue {
    static func time(_ time: Timestamp) -> SQLValue { .integer(time.microseconds) }
    static func time(orNull time: Timestamp?) -> SQLValue { .integer(orNull: time?.microseconds) }
    static func id(_ id: AccountID) -> SQLValue { .bytes(id.uuid.bytes) }
    static func id(orNull id: AccountID?) -> SQLValue { .bytes(orNull: id?.uuid.bytes) }
    static func id(_ id: DeviceID) -> SQLValue { .bytes(id.bytes) }
    static func id(_ id: UUIDv7) -> SQLValue { .bytes(id.bytes) }
    static func digest(_ digest: Digest256) -> SQLValue { .bytes(digest.bytes) }
    static func role(_ role: Role) -> SQLValue { .bytes(Array(role.name.utf8)) }
    static func permission(_ permission: Permission) -> SQLValue { .bytes(Array(permission.name.utf8)) }
    static func purpose(_ name: String) -> SQLValue { .bytes(Array(name.utf8)) }
    static func limit(_ limit: Int) -> SQLValue { .integer(Int64(max(0, limit))) }
}
