import Gatehouse
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import GatehouseHummingbird

@Suite("Stopping in time", .timeLimit(.minutes(1))) struct DrainServiceTests {
    private let draining = Draining()

    @Test func `the server stops in the end, after all the time it was given`() async throws {
        let steps = try await run(for: .seconds(5))
        #expect(steps == ["sleep 4.8", "sleep 0.2", "closed, draining"])
    }

    @Test func `without a time the server stops at once, and says so`() async throws {
        #expect(try await run(for: .zero) == ["closed, draining"])
    }

    @Test func `the shortest time is kept, too`() async throws {
        #expect(try await run(for: .milliseconds(100)) == ["sleep 0.0", "sleep 0.1", "closed, draining"])
    }

    /// Promise: a server that is asked to stop says so first, for as long as whoever spreads the load needs to notice.
    @Test func `nothing drains before it is asked to`() async throws {
        #expect(!draining.isDraining)
        _ = try await run(for: .seconds(1))
        #expect(draining.isDraining)
    }

    /// What happened, in order, to a server whose group is shut down.
    private func run(for time: Duration) async throws -> [String] {
        let steps = Mutex<[String]>([])
        let (lines, line) = AsyncStream.makeStream(of: String.self)
        let drain = DrainService(draining, for: time) { [draining] duration in
            line.yield(draining.isDraining ? "sleep \(Double(duration.microseconds / 1_000) / 1_000)" : "early")
        }
        let server = Server(draining: draining, line: line)
        let group = ServiceGroup(
            services: [server, drain], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await text in lines {
                if text == "open" { await group.triggerGracefulShutdown() } else { steps.withLock { $0.append(text) } }
                if text.hasPrefix("closed") { break }
            }
            try await tasks.waitForAll()
        }
        return steps.withLock { $0 }
    }

    /// What stands before the drain in the group, and is therefore shut down behind it.
    private struct Server: Service {
        let draining: Draining
        let line: AsyncStream<String>.Continuation

        func run() async throws {
            line.yield("open")
            try await gracefulShutdown()
            line.yield(draining.isDraining ? "closed, draining" : "closed")
        }
    }
}
