import Gatehouse

/// Something of a provider's that is fetched once in a while and kept in between: its description, its keys.
///
/// Whoever comes while it is being fetched waits for that one answer. What could not be fetched is not replaced by what
/// was known before.
actor Remembered<Value: Sendable> {
    /// How soon what is known may be fetched again because something was not found in it.
    static var leastInterval: Duration { .minutes(1) }

    private let lifetime: Duration
    private let clock: AuthClock
    private let fetch: @Sendable () async throws -> Value
    private var known: (value: Value, since: Int64)?
    private var lastTry: Int64?
    private var fetching: Task<Value, any Error>?

    init(for lifetime: Duration, clock: AuthClock, fetch: @escaping @Sendable () async throws -> Value) {
        self.lifetime = lifetime
        self.clock = clock
        self.fetch = fetch
    }

    /// What is known, fetched first when it is too old.
    func value() async throws -> Value {
        if let known, age(of: known.since) < lifetime { return known.value }
        return try await fetchOnce()
    }

    /// What there is now, or `nil` when somebody tried to fetch it within the last minute.
    func renewed() async throws -> Value? {
        if fetching == nil, let lastTry, age(of: lastTry) < Self.leastInterval { return nil }
        return try await fetchOnce()
    }

    private func age(of since: Int64) -> Duration { .nanoseconds(clock.monotonicNanoseconds() - since) }

    private func fetchOnce() async throws -> Value {
        if let fetching { return try await Self.wait(for: fetching) }
        let task = Task { try await fetched() }
        fetching = task
        lastTry = clock.monotonicNanoseconds()
        return try await Self.wait(for: task)
    }

    private func fetched() async throws -> Value {
        defer { fetching = nil }
        let value = try await fetch()
        known = (value, clock.monotonicNanoseconds())
        return value
    }

    /// Waits for the answer, or until whoever waits is cancelled; the others go on waiting.
    private static func wait(for task: Task<Value, any Error>) async throws -> Value {
        let (stream, answer) = AsyncStream.makeStream(of: Result<Value, any Error>.self)
        Task {
            answer.yield(await task.result)
            answer.finish()
        }
        for await result in stream { return try result.get() }
        throw CancellationError()
    }
}
