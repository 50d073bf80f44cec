import Gatehouse
import Synchronization

/// What a case works with: a store, somebody who listens, and checks that say what is wrong.
struct ContractBench: Sendable {
    let name: String
    let store: any Store
    let listener: RecordingListener
    let parallelism: Int

    func require(_ condition: Bool, _ message: @autoclosure () -> String) throws {
        guard condition else { throw ContractViolation(caseName: name, message: message()) }
    }

    func requireEqual<Value: Equatable>(_ found: Value, _ expected: Value, _ what: String) throws {
        try require(found == expected, "\(what) is \(found), expected \(expected)")
    }

    func require<Value>(_ value: Value?, _ what: String) throws -> Value {
        guard let value else { throw ContractViolation(caseName: name, message: "\(what) is missing") }
        return value
    }

    /// Checks that a write fails, whatever the error.
    func requireRefused(
        _ what: String, _ body: @escaping @Sendable (any StoreTransaction) throws -> Void
    ) async throws {
        do {
            try await store.write(body)
        } catch {
            return
        }
        throw ContractViolation(caseName: name, message: "\(what) was not refused")
    }

    /// Runs the same thing in many tasks at once and hands back what each got.
    func race<Value: Sendable>(_ body: @escaping @Sendable (Int) async throws -> Value) async throws -> [Value] {
        try await withThrowingTaskGroup(of: Value.self) { group in
            for number in 0..<parallelism { group.addTask { try await body(number) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    func account(_ id: AccountID) async throws -> Account? {
        try await store.read { try $0.account(id) }
    }

    func session(_ id: Digest256) async throws -> LoadedSession? {
        try await store.read { try $0.session(id) }
    }

    func device(_ id: DeviceID) async throws -> Device? {
        try await store.read { try $0.device(id) }
    }
}

/// Hears what a store tells its cache, and keeps it.
final class RecordingListener: RevocationListener {
    private let heard = Mutex<[[AccountID]]>([])

    /// What was told, one element a call.
    var revocations: [[AccountID]] { heard.withLock { $0 } }

    func revoked(_ accounts: [AccountID]) { heard.withLock { $0.append(accounts) } }

    func revokedEverything() {}

    func leaseExtended(to deadline: Int64) {}
}
