import Foundation
import Gatehouse
import GatehouseSQL
import Synchronization

@testable import GatehouseSQLite

/// A directory of its own for one test.
final class Scratch: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "gatehouse-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var file: String { path + "/app.db" }

    func mode(_ suffix: String = "") throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: file + suffix)
        return (attributes[.posixPermissions] as? Int) ?? -1
    }

    func setMode(_ mode: Int, _ suffix: String = "") throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file + suffix)
    }

    func make(_ suffix: String = "", mode: Int) throws {
        try Data().write(to: URL(fileURLWithPath: file + suffix))
        try setMode(mode, suffix)
    }
}

/// Hears revocations and leases, and keeps them in their order.
final class LeaseListener: RevocationListener {
    enum Message: Equatable {
        case revoked([AccountID])
        case everything
        case lease(Int64)
    }

    private let heard = Mutex<[Message]>([])

    var messages: [Message] { heard.withLock { $0 } }

    func forget() { heard.withLock { $0 = [] } }
    func revoked(_ accounts: [AccountID]) { heard.withLock { $0.append(.revoked(accounts)) } }
    func revokedEverything() { heard.withLock { $0.append(.everything) } }
    func leaseExtended(to deadline: Int64) { heard.withLock { $0.append(.lease(deadline)) } }
}

/// A clock that a test moves by hand.
final class HandClock: Sendable {
    private let nanoseconds = Mutex<Int64>(0)

    func set(_ value: Int64) { nanoseconds.withLock { $0 = value } }

    var clock: AuthClock {
        AuthClock(
            now: { Timestamp(microseconds: self.nanoseconds.withLock { $0 } / 1000) },
            monotonicNanoseconds: { self.nanoseconds.withLock { $0 } })
    }
}

func newAccount(_ name: String = "alice") -> Account {
    let now = Timestamp(microseconds: 1_767_225_600_000_000)
    return Account(id: AccountID(UUIDv7(at: now, random: .system)), username: name, createdAt: now)
}

extension SQLStore {
    /// Stores a new account.
    @discardableResult
    func add(_ name: String = "alice") async throws -> AccountID {
        let account = newAccount(name)
        _ = try await write { try $0.insert(account, usernameKey: Array(name.utf8), emailKey: nil) }
        return account.id
    }

    var accountNames: [String] {
        get async throws { try await read { try $0.accounts(after: nil, limit: 100).map(\.username).sorted() } }
    }
}

extension Error {
    /// Whether this says that the store cannot do it now.
    var isUnavailable: Bool { (self as? AuthError)?.category == .unavailable }
}
