import ArgumentParser
import Foundation
import Gatehouse
import GatehouseSQL

/// Fills a database with accounts that each have a live session, and writes the sessions' cookies to a file.
struct SeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "seed")

    @Option var database: String
    @Option var cookies: String
    @Option var count: Int

    private static let batch = 1000

    func run() async throws {
        let store = try await Engine.open(database)
        let hash = try Argon2id.hash(Array(Seed.password.utf8), .init())
        var lines = ""
        for start in stride(from: 0, to: count, by: Self.batch) {
            let seeds = (start..<min(start + Self.batch, count)).map { Seed(number: $0) }
            try await store.write { transaction in
                for seed in seeds { try seed.insert(hash: hash, in: transaction) }
            }
            lines += seeds.map { $0.token + "\n" }.joined()
        }
        try lines.write(toFile: cookies, atomically: true, encoding: .utf8)
        try await store.close()
    }
}

/// One account with one session.
struct Seed: Sendable {
    static let password = "four plain words here"

    let number: Int
    let token = Base64URL.encode(RandomSource.system.bytes(32))

    func insert(hash: String, in transaction: any StoreTransaction) throws {
        let now = AuthClock.system.now()
        // Names of one length, so that every dashboard is as long as the constant page.
        let digits = String(number)
        let name = "user" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
        let account = Account(
            id: AccountID(UUIDv7(at: now, random: .system)), username: name, createdAt: now, lastLoginAt: now)
        _ = try transaction.insert(account, usernameKey: Array(name.utf8), emailKey: nil)
        try transaction.setPasswordHash(hash, of: account.id, mustChange: false, at: now)
        try transaction.insert(
            Session(
                id: Digest256(ofText: token), accountID: account.id, createdAt: now, expiresAt: now + .hours(12),
                lastSeenAt: now, provedAt: now, userAgent: "bench", client: "127.0.0.1", credentialStamp: 0))
    }
}
