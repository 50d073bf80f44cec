import Dispatch
import GatehouseTesting
import Synchronization
import Testing

@testable import Gatehouse

#if canImport(Glibc)
import Glibc
#endif

@Suite struct `The hashing pool` {
    private static let client = Caller.browser.address

    private func pool(
        threads: Int = 1, queue: Int = 64, places: Int = 4, clock: AuthClock = .system
    ) -> HashingPool {
        var policy = PasswordPolicy()
        policy.hashingThreads = threads
        policy.queueLength = queue
        policy.placesPerClient = places
        return HashingPool(policy: policy, clock: clock)
    }

    /// Work that holds its thread until the gate opens; returns once it has it.
    private func block(
        _ pool: HashingPool, until gate: Gate, for client: ClientAddress = client
    ) async -> Task<Void, any Error> {
        let (began, begin) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            try await pool.run(for: client) {
                begin.yield()
                gate.hold()
            }
        }
        for await _ in began { break }
        return task
    }

    /// Whether the pool does some work for a client or refuses it in this way.
    private func isDone(by pool: HashingPool, for client: ClientAddress, or refusal: AuthError) async throws -> Bool {
        do {
            try await pool.run(for: client) {}
            return true
        } catch let error as AuthError where error == refusal {
            return false
        }
    }

    @Test func `work is done on a hashing thread and its result handed over`() async throws {
        let pool = pool()
        defer { pool.stop() }
        #expect(try await pool.run(for: Self.client) { 6 * 7 } == 42)
        await #expect(throws: AuthError.noSuchAccount) {
            try await pool.run(for: Self.client) { throw AuthError.noSuchAccount }
        }
        #expect(pool.runs == 2)
    }

    #if os(Linux)
    @Test func `hashing threads are nicer than the rest`() async throws {
        let pool = pool()
        defer { pool.stop() }
        let niceness = try await pool.run(for: Self.client) {
            getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0)
        }
        #expect(niceness >= 5)
    }
    #endif

    @Test func `as many run at once as there are threads, and no more`() async throws {
        let pool = pool(threads: 3, places: 100)
        defer { pool.stop() }
        // Each of the first three waits for the other two, so three do run at once.
        let meeting = Meeting(of: 3)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<30 {
                group.addTask { try await pool.run(for: Self.client) { meeting.attend() } }
            }
            try await group.waitForAll()
        }
        #expect(meeting.mostAtOnce == 3)
        #expect(pool.runs == 30)
    }

    /// ASVS: 15.2.2.
    @Test func `a full queue is busy`() async throws {
        let pool = pool()
        defer { pool.stop() }
        let gate = Gate()
        let first = await block(pool, until: gate)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<65 {
                group.addTask { try await self.isDone(by: pool, for: Caller.number(number).address, or: .busy) }
            }
            let first = try await group.next()
            #expect(first == false, "nothing else can be done before the gate opens")
            gate.open()
            let others = try await group.reduce(into: []) { $0.append($1) }
            #expect(others == Array(repeating: true, count: 64))
        }
        try await first.value
        #expect(pool.runs == 65)
    }

    /// Promise: one client holds at most four places in the hashing queue and cannot keep others from logging in.
    ///
    /// ASVS: 15.2.2, 15.4.4.
    @Test func `a client with four places is held up, others are not`() async throws {
        let pool = pool()
        defer { pool.stop() }
        let gate = Gate()
        let first = await block(pool, until: gate, for: Caller.at("2001:db8::1").address)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 2...5 {
                let address = Caller.at("2001:db8::\(number)").address
                group.addTask {
                    try await self.isDone(by: pool, for: address, or: .throttled(retryAfter: .seconds(1)))
                }
            }
            let first = try await group.next()
            #expect(first == false)
            group.addTask { try await self.isDone(by: pool, for: Self.client, or: .busy) }
            gate.open()
            let others = try await group.reduce(into: []) { $0.append($1) }
            #expect(others == [true, true, true, true])
        }
        try await first.value
        #expect(pool.runs == 5)
        #expect(try await pool.run(for: Caller.at("2001:db8::9").address) { true }, "the places are given back")
    }

    /// ASVS: 1.4.3.
    @Test func `places are given back whatever the work did`() async throws {
        let pool = pool()
        defer { pool.stop() }
        for _ in 0..<20 {
            await #expect(throws: AuthError.noSuchAccount) {
                try await pool.run(for: Self.client) { throw AuthError.noSuchAccount }
            }
        }
        #expect(pool.runs == 20)
    }

    @Test(arguments: [(Duration.seconds(10), true), (.seconds(10) + .microseconds(1), false)])
    func `what waited past its time is dropped unhashed`(waited: Duration, isHashed: Bool) async throws {
        let time = TestClock()
        let pool = pool(queue: 1, clock: time.clock)
        defer { pool.stop() }
        let gate = Gate()
        let first = await block(pool, until: gate)
        // Two for one place in the queue: the one that is refused tells that the other one has it.
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<2 {
                group.addTask { try await self.isDone(by: pool, for: Caller.number(number).address, or: .busy) }
            }
            let refused = try await group.next()
            time.advance(by: waited)
            gate.open()
            let other = try await group.next()
            #expect(refused == false && other == isHashed)
        }
        try await first.value
        #expect(pool.runs == (isHashed ? 2 : 1))
        #expect(try await pool.run(for: Self.client) { true })
    }

    @Test func `stopping gives up what waits and refuses what comes`() async throws {
        let pool = pool(queue: 1)
        let gate = Gate()
        let first = await block(pool, until: gate)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<2 {
                group.addTask { try await self.isDone(by: pool, for: Caller.number(number).address, or: .busy) }
            }
            let refused = try await group.next()
            pool.stop()
            let abandoned = try await group.next()
            #expect(refused == false && abandoned == false)
        }
        await #expect(throws: AuthError.busy) { try await pool.run(for: Self.client) {} }
        gate.open()
        try await first.value
        #expect(pool.runs == 1)
        pool.stop()
    }

    @Test func `a pool of no threads has one`() async throws {
        let pool = pool(threads: 0)
        defer { pool.stop() }
        #expect(try await pool.run(for: Self.client) { true })
        #expect(HashingPool.availableCores >= 1)
    }

    @Test func `a login that finds the queue full is counted, refused and told to come back`() async throws {
        let site = try await Site {
            $0.passwords.hashingThreads = 1
            $0.passwords.queueLength = 0
        }
        for number in 0..<5 {
            let error = await #expect(throws: AuthError.busy) { try await site.tryLogIn(from: .number(number)) }
            #expect(error?.retryAfter == .seconds(2))
            #expect(error?.category == .unavailable)
        }
        #expect(site.auth.hashingPool.runs == 0)
        #expect(try await site.count("audit_events") == 0)
    }
}

/// Holds a hashing thread until a test lets it go.
private final class Gate: Sendable {
    private let opened = DispatchSemaphore(value: 0)

    /// Not for ever: a pool that does what it should not must fail the test and not hang it.
    func hold() { _ = opened.wait(timeout: .now() + 30) }

    func open() { opened.signal() }
}

/// Lets nobody go before so many have come, and counts how many there are at once.
private final class Meeting: Sendable {
    private struct State {
        var missing: Int
        var present = 0
        var mostAtOnce = 0
    }

    private let state: Mutex<State>
    private let complete = DispatchSemaphore(value: 0)

    init(of count: Int) {
        state = Mutex(State(missing: count))
    }

    var mostAtOnce: Int { state.withLock { $0.mostAtOnce } }

    func attend() {
        let missing = state.withLock { state in
            state.missing -= 1
            state.present += 1
            state.mostAtOnce = max(state.mostAtOnce, state.present)
            return state.missing
        }
        if missing > 0 { _ = complete.wait(timeout: .now() + 30) }
        complete.signal()
        state.withLock { $0.present -= 1 }
    }
}
