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
            client: client, userAgent: "Browser/1.0", name: "alice", detail: "detail", count: count)
    }

    /// What is left of an event without the person.
    static func erased(_ event: AuditEvent) -> AuditEvent {
        AuditEvent(
            id: event.id, at: event.at, kind: event.kind, accountID: event.accountID, client: "",
            detail: event.detail, count: event.count)
    }

    /// Events in the order of the record: by time, then by identifier.
    static func inOrder(_ events: [AuditEvent]) -> [AuditEvent] {
        events.sorted { one, other in
            one.at == other.at ? one.id.bytes.lexicographicallyPrecedes(other.id.bytes) : one.at < other.at
        }
    }

    /// A seal over these events, whose codes are only told apart and never checked.
    static func newSeal(_ number: Int64, over events: [AuditEvent], madeAt seconds: Double = 100) throws -> AuditSeal {
        guard let first = events.first, let last = events.last, let key = KeyID(bytes: Array(1...8)) else {
            throw ContractViolation(caseName: "fixtures", message: "no events to seal")
        }
        return AuditSeal(
            number: number, first: first.id, last: last.id, count: Int64(events.count), through: last.at,
            madeAt: time(seconds), keyID: key, mac: digest())
    }

    /// What a seal leaves on these events.
    static func marks(_ number: Int64, on events: [AuditEvent]) -> [(id: UUIDv7, mark: AuditEntry.Mark)] {
        events.map { ($0.id, AuditEntry.Mark(seal: number, digest: digest(), link: digest())) }
    }

    static func newCheckpoint(_ seal: Int64) throws -> AuditCheckpoint {
        guard let key = KeyID(bytes: Array(1...8)) else {
            throw ContractViolation(caseName: "fixtures", message: "no key")
        }
        return AuditCheckpoint(
            seal: seal, sealMAC: digest(), through: time(1), madeAt: time(2), keyID: key, mac: digest())
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
