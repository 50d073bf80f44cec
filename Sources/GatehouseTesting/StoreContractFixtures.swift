import Gatehouse

/// Things to store. Each is new, and times count from one fixed moment.
extension ContractBench {
    /// So many seconds after the moment that all cases begin at, 2026-01-01.
    static func time(_ seconds: Double) -> Timestamp {
        Timestamp(microseconds: 1_767_225_600_000_000 + Int64(seconds * 1_000_000))
    }

    static func digest() -> Digest256 {
        Digest256(of: RandomSource.system.bytes(32))
    }

    static func newAccount(
        _ name: String = "alice", email: String? = nil, at seconds: Double = 0, roles: Set<Role> = []
    ) -> Account {
        Account(
            id: AccountID(UUIDv7(at: time(seconds), random: .system)), username: name, email: email,
            createdAt: time(seconds), roles: roles)
    }

    static func newSession(
        of account: AccountID, at seconds: Double = 0, until end: Double = 3600, device: DeviceID? = nil
    ) -> Session {
        Session(
            id: digest(), accountID: account, deviceID: device, createdAt: time(seconds), expiresAt: time(end),
            lastSeenAt: time(seconds), provedAt: time(seconds), userAgent: "Browser/1.0", client: "192.0.2.1",
            credentialStamp: 0)
    }

    static func newDeviceID() throws -> DeviceID {
        guard let id = DeviceID(bytes: RandomSource.system.bytes(16)) else {
            throw ContractViolation(caseName: "fixtures", message: "no random bytes")
        }
        return id
    }

    static func newDevice(of account: AccountID, until end: Double = 3600) throws -> Device {
        Device(
            id: try newDeviceID(), accountID: account, token: digest(), previousToken: nil, rotatedAt: time(0),
            isConfirmed: false, createdAt: time(0), expiresAt: time(end), credentialStamp: 0)
    }

    static func newEvent(
        _ kind: AuditEvent.Kind = .loggedIn, account: AccountID? = nil, client: String = "192.0.2.1",
        at seconds: Double = 0, count: Int64 = 1
    ) -> AuditEvent {
        AuditEvent(
            id: UUIDv7(at: time(seconds), random: .system), at: time(seconds), kind: kind, accountID: account,
            client: client, detail: "detail", count: count)
    }

    /// Stores an account under its name's bytes.
    @discardableResult
    func insert(_ account: Account) async throws -> AccountConflict? {
        try await store.write { transaction in
            try transaction.insert(
                account, usernameKey: Array(account.username.utf8), emailKey: account.email.map { Array($0.utf8) })
        }
    }

    /// A stored account.
    func storedAccount(_ name: String = "alice", roles: Set<Role> = []) async throws -> AccountID {
        let account = ContractBench.newAccount(name, roles: roles)
        try require(try await insert(account) == nil, "inserting \(name) found a conflict")
        return account.id
    }

    /// A stored session.
    func storedSession(
        of account: AccountID, at seconds: Double = 0, until end: Double = 3600, device: DeviceID? = nil
    ) async throws -> Digest256 {
        let session = ContractBench.newSession(of: account, at: seconds, until: end, device: device)
        try await store.write { try $0.insert(session) }
        return session.id
    }

    /// A stored device.
    func storedDevice(of account: AccountID, until end: Double = 3600) async throws -> Device {
        let device = try ContractBench.newDevice(of: account, until: end)
        try await store.write { try $0.insert(device) }
        return device
    }
}
