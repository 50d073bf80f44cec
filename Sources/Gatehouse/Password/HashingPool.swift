import Dispatch
import Foundation
import Metrics
import Synchronization
import Tracing

/// The threads that passwords are hashed on: few, at low priority, behind a short queue.
///
/// Hashing takes tens of milliseconds and tens of megabytes, so it never runs on an event loop, never on more threads than
/// the process may use cores, and never for more waiting requests than fit the queue. Event loops and hashing threads
/// share no lock beyond the push or pop of one entry.
public final class HashingPool: Sendable {
    private struct Entry {
        /// The bucket of the client's address: one for a whole IPv6 /64.
        let client: [UInt8]
        let begin: Int64
        let deadline: Int64
        /// Computes the hash and returns how to hand it over.
        let work: @Sendable () -> (@Sendable () -> Void)
        let abandon: @Sendable () -> Void
    }

    private struct State {
        var queue: [Entry] = []
        var places: [[UInt8]: Int] = [:]
        var runs = 0
        var isStopped = false
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)
    private let policy: PasswordPolicy
    private let clock: AuthClock
    private let queueLength = Meter(label: "gatehouse_password_queue")
    private let waitingTime = Timer(label: "gatehouse_password_wait")
    private let hashingTime = Timer(label: "gatehouse_password_hash")
    private let refusals = Counter(label: "gatehouse_password_refused")

    /// Starts the threads.
    public init(policy: PasswordPolicy, clock: AuthClock) {
        self.policy = policy
        self.clock = clock
        for number in 0..<max(1, policy.hashingThreads) {
            startThread(number)
        }
    }

    /// How many hashes were computed since the start.
    ///
    /// Tests count them.
    public var runs: Int { state.withLock { $0.runs } }

    /// Runs `work` on a hashing thread.
    ///
    /// - Throws: ``AuthError/busy`` when the queue is full or the time limit passed,
    ///   ``AuthError/throttled(retryAfter:)`` when this client holds all its places, and what `work` throws.
    func run<Result: Sendable>(
        for client: ClientAddress, _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withSpan("gatehouse.password") { _ in
            try await withCheckedThrowingContinuation { continuation in
                let begin = clock.monotonicNanoseconds()
                let entry = Entry(
                    client: client.bucket, begin: begin,
                    deadline: begin + policy.queueTimeLimit.microseconds * 1000,
                    work: {
                        let result = Swift.Result { try work() }
                        return { continuation.resume(with: result) }
                    },
                    abandon: { continuation.resume(throwing: AuthError.busy) })
                if let refusal = push(entry) {
                    refusals.increment()
                    continuation.resume(throwing: refusal)
                }
            }
        }
    }

    /// Ends the threads; what waits is given up.
    func stop() {
        let abandoned = state.withLock { state in
            state.isStopped = true
            defer { state.queue = [] }
            return state.queue
        }
        abandoned.forEach { $0.abandon() }
        for _ in 0..<max(1, policy.hashingThreads) { wake.signal() }
    }

    private func push(_ entry: Entry) -> AuthError? {
        let refusal: AuthError? = state.withLock { state in
            guard !state.isStopped, state.queue.count < policy.queueLength else { return .busy }
            let places = state.places[entry.client, default: 0]
            guard places < policy.placesPerClient else { return .throttled(retryAfter: .seconds(1)) }
            state.places[entry.client] = places + 1
            state.queue.append(entry)
            queueLength.set(state.queue.count)
            return nil
        }
        if refusal == nil { wake.signal() }
        return refusal
    }

    private func pop() -> Entry? {
        state.withLock { state in
            guard !state.queue.isEmpty else { return nil }
            queueLength.set(state.queue.count - 1)
            return state.queue.removeFirst()
        }
    }

    private func release(_ client: [UInt8], ran: Bool) {
        state.withLock { state in
            if ran { state.runs += 1 }
            let places = state.places[client, default: 1] - 1
            state.places[client] = places > 0 ? places : nil
        }
    }

    private func startThread(_ number: Int) {
        let thread = Thread { [weak self, wake] in
            HashingPool.lowerPriority()
            while true {
                wake.wait()
                guard let self, !self.state.withLock({ $0.isStopped }) else { return }
                self.runNext()
            }
        }
        thread.name = "gatehouse-hash-\(number)"
        thread.start()
    }

    private func runNext() {
        guard let entry = pop() else { return }
        let begin = clock.monotonicNanoseconds()
        waitingTime.recordNanoseconds(begin - entry.begin)
        let isLate = begin > entry.deadline
        let deliver = isLate ? entry.abandon : entry.work()
        if isLate {
            refusals.increment()
        } else {
            hashingTime.recordNanoseconds(clock.monotonicNanoseconds() - begin)
        }
        // The place is given back before the answer goes out, so that whoever gets it may come again at once.
        release(entry.client, ran: !isLate)
        deliver()
    }
}

extension HashingPool {
    /// How many cores the process may use: its affinity mask and its cgroup's quota, whichever is less.
    public static var availableCores: Int {
        max(1, min(ProcessInfo.processInfo.activeProcessorCount, cgroupQuota ?? .max))
    }

    /// Lets pages go first: hashing threads run at nice +5.
    ///
    /// On Linux niceness belongs to the thread.
    private static func lowerPriority() {
        #if os(Linux)
        _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
        #endif
    }

    /// The cgroup's CPU quota in whole cores, rounded up; `nil` without one.
    private static var cgroupQuota: Int? {
        guard let text = try? String(contentsOfFile: "/sys/fs/cgroup/cpu.max", encoding: .utf8) else { return nil }
        let numbers = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
            .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 2, numbers[0] > 0, numbers[1] > 0 else { return nil }
        return (numbers[0] + numbers[1] - 1) / numbers[1]
    }
}
