import ArgumentParser
import Gatehouse
import GatehouseSQL

/// What the record costs: microseconds that an event adds to a transaction, and microseconds a row to seal it.
struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "record")

    @Option var database: String
    @Option(help: "How many pairs of transactions, one with events and one without.") var rounds: Int

    /// Many in one transaction, so that its commit, which costs more than all of them, can be left out.
    private static let batch = 100

    func run() async throws {
        let clock = AuthClock.system
        // Rows are sealed when they are ten seconds old.
        let later = AuthClock(
            now: { clock.now() + .seconds(11) }, monotonicNanoseconds: clock.monotonicNanoseconds, sleep: clock.sleep)
        var configuration = AuthConfiguration()
        configuration.keys = .keys(try KeyRing([RootKey(startsAt: clock.now())]))
        let store = try await Engine.open(database)
        let auth = try await Auth(
            store: store, publicURL: "http://127.0.0.1:8080", configuration: configuration, clock: later)
        var added: [Double] = []
        for _ in 0..<rounds {
            let plain = try await write(in: store, isRecorded: false)
            added.append(try await write(in: store, isRecorded: true) - plain)
        }
        let sealing = await ContinuousClock().measure { await auth.sealRecord() }
        let rows = Double(rounds * Self.batch)
        print(added.sorted()[rounds / 2] / Double(Self.batch), sealing / .microseconds(1) / rows)
        try await auth.store.close()
    }

    /// How long a transaction takes that counts tries, in microseconds, with an event for each or without.
    private func write(in store: SQLStore, isRecorded: Bool) async throws -> Double {
        let now = AuthClock.system.now()
        let time = try await ContinuousClock().measure {
            try await store.write { transaction in
                for number in 0..<Self.batch {
                    let bucket = ThrottleBucket(
                        kind: "bench", parts: [Array("\(number)".utf8)],
                        rule: .window(limit: .max, length: .hours(24)))
                    _ = try transaction.admit(bucket, at: now)
                    guard isRecorded else { continue }
                    try transaction.append(
                        AuditEvent(
                            id: UUIDv7(at: now, random: .system), at: now, kind: .loggedIn, accountID: nil,
                            client: "203.0.113.7", userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"))
                }
            }
        }
        return time / .microseconds(1)
    }
}
