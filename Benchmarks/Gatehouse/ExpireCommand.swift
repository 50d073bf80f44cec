import ArgumentParser
import Gatehouse
import GatehouseSQL

/// Adds sessions that ended an hour ago to a filled database, so that there is something to clean up.
struct ExpireCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "expire")

    @Option var database: String
    @Option var count: Int

    private static let batch = 1000

    func run() async throws {
        let store = try await Engine.open(database)
        guard let owner = try await store.read({ try $0.accounts(after: nil, limit: 1).first }) else {
            throw ValidationError("The database has no account.")
        }
        let ended = AuthClock.system.now() - .hours(1)
        for start in stride(from: 0, to: count, by: Self.batch) {
            let number = min(Self.batch, count - start)
            try await store.write { transaction in
                for _ in 0..<number {
                    try transaction.insert(
                        Session(
                            id: Digest256(of: RandomSource.system.bytes(32)), accountID: owner.id,
                            createdAt: ended - .hours(12), expiresAt: ended, lastSeenAt: ended, provedAt: nil,
                            userAgent: "bench", client: "127.0.0.1", credentialStamp: 0))
                }
            }
        }
        try await store.close()
    }
}
