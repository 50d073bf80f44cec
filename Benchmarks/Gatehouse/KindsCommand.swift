import ArgumentParser
import Gatehouse
import GatehouseSQL

/// Fills a database with one account of each kind that a login, a forgotten password or a sign-up could tell apart.
struct KindsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "kinds")

    @Option var database: String

    /// Of a password that nobody types, as Flask applications store them: 600,000 rounds of PBKDF2.
    private static let imported =
        "pbkdf2:sha256:600000$" + String(repeating: "a", count: 16) + "$"
        + String(repeating: "0", count: 64)

    func run() async throws {
        let store = try await Engine.open(database)
        let hash = try Argon2id.hash(Array(Seed.password.utf8), .init())
        let now = AuthClock.system.now()
        let accounts = [
            ("known", hash), ("unverified", hash), ("disabled", hash), ("locked", hash), ("passwordless", "!"),
            ("imported", Self.imported),
        ]
        try await store.write { transaction in
            for (name, hash) in accounts {
                let id = AccountID(UUIDv7(at: now, random: .system))
                let address = try EmailAddress(name + "@example.org")
                let account = Account(id: id, username: name, email: address.text, createdAt: now)
                _ = try transaction.insert(account, usernameKey: Array(name.utf8), emailKey: address.key)
                try transaction.setPasswordHash(hash, of: id, mustChange: false, at: now)
                if name == "disabled" { try transaction.setStatus(.disabled, of: id, at: now) }
                if name != "unverified" { _ = try transaction.setAddressVerified(address, of: id, at: now) }
            }
            for name in ["locked", "locked-nobody"] {
                let bucket = Self.closed(try EmailAddress(name + "@example.org"))
                for _ in 0..<2 { _ = try transaction.admit(bucket, at: now) }
            }
        }
        try await store.close()
    }

    /// The bucket of unknown devices at this address, closed by its second try.
    private static func closed(_ address: EmailAddress) -> ThrottleBucket {
        ThrottleBucket(
            kind: "account", parts: [address.key],
            rule: .steady(free: 10, every: .seconds(30), limit: 2, pause: .days(365), forget: .hours(24)))
    }
}
