import Dispatch
import Foundation
import Gatehouse
import Synchronization

/// The threads of a database, each with a connection of its own, and the work that waits for them.
///
/// Threads are made when there is work and all others are busy, up to the limit. Work that has waited for too long is
/// refused undone.
final class PostgresPool: Sendable {
    /// Hands a result to whoever waits for it.
    typealias Delivery = @Sendable () -> Void

    private struct Job: Sendable {
        let number: UInt64
        let run: @Sendable (PostgresWorker) -> Delivery
        let refuse: @Sendable (any Error) -> Void
    }

    /// Where an idle thread waits.
    private final class Seat: Sendable {
        let job = Mutex<Job?>(nil)
        let bell = DispatchSemaphore(value: 0)
    }

    private struct State {
        var waiting: [Job] = []
        var idle: [Seat] = []
        var threads = 0
        var lastNumber: UInt64 = 0
        var isClosed = false
        var whenEmpty: CheckedContinuation<Void, Never>?
    }

    private enum Step {
        case run(Job)
        case wait
        case leave
    }

    private let core: PostgresCore
    private let state = Mutex(State())

    init(_ core: PostgresCore) {
        self.core = core
    }

    /// How many threads there are.
    var threads: Int { state.withLock { $0.threads } }

    /// Runs `body` on one of the threads, whatever becomes of the calling task.
    ///
    /// - Throws: what `body` throws, or `AuthError.unavailable` when it had to wait for too long or the pool is closed.
    func run<Result: Sendable>(
        _ body: @escaping @Sendable (PostgresWorker) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            submit { worker in
                let result = Swift.Result { try body(worker) }
                return { continuation.resume(with: result) }
            } refuse: {
                continuation.resume(throwing: $0)
            }
        }
    }

    /// Runs `body` on one of the threads and blocks the calling one meanwhile.
    ///
    /// - Throws: as ``run(_:)``.
    func wait<Result: Sendable>(for body: @escaping @Sendable (PostgresWorker) throws -> Result) throws -> Result {
        let answer = Answer<Result>()
        submit { worker in
            let result = Swift.Result { try body(worker) }
            return { answer.give(result) }
        } refuse: {
            answer.give(.failure($0))
        }
        return try answer.take()
    }

    /// Lets every thread end once it is done; what waits is refused.
    func stop() {
        let (waiting, idle) = state.withLock { state in
            defer { (state.waiting, state.idle, state.isClosed) = ([], [], true) }
            return (state.waiting, state.idle)
        }
        for job in waiting { job.refuse(PostgresPool.isClosed) }
        for seat in idle { seat.bell.signal() }
    }

    /// Waits until every thread has ended and every connection is closed.
    ///
    /// Called once, after ``stop()``.
    func drained() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if state.threads > 0 { state.whenEmpty = continuation }
                return state.threads == 0
            }
            if isEmpty { continuation.resume() }
        }
    }

    private static let isClosed = AuthError.unavailable("the database is closed")

    private func submit(
        _ run: @escaping @Sendable (PostgresWorker) -> Delivery, refuse: @escaping @Sendable (any Error) -> Void
    ) {
        let isRefused = state.withLock { state in
            guard !state.isClosed else { return true }
            state.lastNumber += 1
            let job = Job(number: state.lastNumber, run: run, refuse: refuse)
            // The thread that was busy last has the warmest connection.
            if let seat = state.idle.popLast() {
                seat.job.withLock { $0 = job }
                seat.bell.signal()
            } else if state.threads < max(1, core.options.connections) {
                state.threads += 1
                start(with: job)
            } else {
                state.waiting.append(job)
                expireLater(job.number)
            }
            return false
        }
        if isRefused { refuse(PostgresPool.isClosed) }
    }

    private func expireLater(_ number: UInt64) {
        let time = DispatchTime.now() + .microseconds(Int(core.options.queueTimeout.microseconds))
        DispatchQueue.global().asyncAfter(deadline: time) { [weak self] in self?.expire(number) }
    }

    private func expire(_ number: UInt64) {
        let job = state.withLock { state -> Job? in
            guard let place = state.waiting.firstIndex(where: { $0.number == number }) else { return nil }
            return state.waiting.remove(at: place)
        }
        job?.refuse(AuthError.unavailable("all connections to PostgreSQL were busy for too long"))
    }

    private func start(with first: Job) {
        let thread = Thread { [self] in
            let worker = PostgresWorker(core)
            let seat = Seat()
            var job: Job? = first
            while let current = job { job = next(after: current.run(worker), seat) }
            worker.disconnect()
            left()
        }
        thread.name = "gatehouse-postgres"
        thread.start()
    }

    /// Hands out what is done and waits for more work; `nil` when the thread is to end.
    ///
    /// The thread counts as idle before anybody hears of its result, so that what follows from it finds this thread.
    private func next(after deliver: Delivery, _ seat: Seat) -> Job? {
        let step = state.withLock { state -> Step in
            if !state.waiting.isEmpty { return .run(state.waiting.removeFirst()) }
            if state.isClosed { return .leave }
            state.idle.append(seat)
            return .wait
        }
        deliver()
        switch step {
        case .run(let job): return job
        case .leave: return nil
        case .wait:
            seat.bell.wait()
            return seat.job.withLock { $0.take() }
        }
    }

    private func left() {
        let continuation = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.threads -= 1
            return state.threads == 0 ? state.whenEmpty.take() : nil
        }
        continuation?.resume()
    }
}

/// A result that one thread waits for and another one brings.
private final class Answer<Value: Sendable>: Sendable {
    private let result = Mutex<Swift.Result<Value, any Error>?>(nil)
    private let bell = DispatchSemaphore(value: 0)

    func give(_ value: Swift.Result<Value, any Error>) {
        result.withLock { $0 = value }
        bell.signal()
    }

    func take() throws -> Value {
        bell.wait()
        guard let result = result.withLock(\.self) else { throw AuthError.unavailable("there was no answer") }
        return try result.get()
    }
}
