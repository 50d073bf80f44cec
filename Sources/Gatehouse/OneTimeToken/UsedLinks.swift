import Synchronization

/// Remembers for a minute which links did their work, so that a button pressed twice shows what the first press did.
///
/// It chooses which page is shown, and hands whoever holds the link once more what the first press handed out. Each
/// process has its own.
final class UsedLinks: Sendable {
    private static let memory: Duration = .seconds(60)
    private static let capacity = 1_000

    private struct Use {
        let at: Timestamp
        let next: Secret<String>?
    }

    private struct State {
        var uses: [Digest256: Use] = [:]
        var running: [Digest256: Int] = [:]
        var waiting: [Digest256: [CheckedContinuation<Void, Never>]] = [:]
    }

    private let state = Mutex(State())
    private let clock: AuthClock

    init(clock: AuthClock) {
        self.clock = clock
    }

    /// Runs what a link allows, and remembers when it succeeded and the link that came of it, if one did.
    func run<Result: Sendable>(
        _ link: String, next: (Result) -> Secret<String>? = { _ in nil }, _ body: () async throws -> Result
    ) async throws -> Result {
        guard let id = OneTimeSecret.digest(of: link) else { throw AuthError.invalidLink }
        state.withLock { $0.running[id, default: 0] += 1 }
        do {
            let result = try await body()
            end(id, Use(at: clock.now(), next: next(result)))
            return result
        } catch {
            end(id, nil)
            throw error
        }
    }

    /// What came of a link that did its work a moment ago: another link, or `.some(nil)` for nothing more.
    ///
    /// Where it is at work right now, the end of that is waited for.
    func use(of link: String) async -> Secret<String>?? {
        guard let id = OneTimeSecret.digest(of: link) else { return nil }
        await withCheckedContinuation { continuation in
            let isRunning = state.withLock { state in
                guard state.running[id] != nil else { return false }
                state.waiting[id, default: []].append(continuation)
                return true
            }
            if !isRunning { continuation.resume() }
        }
        let now = clock.now()
        guard let use = state.withLock({ $0.uses[id] }), now.since(use.at) < UsedLinks.memory else { return nil }
        return .some(use.next)
    }

    private func end(_ id: Digest256, _ use: Use?) {
        let waiting = state.withLock { state in
            if let use { UsedLinks.keep(use, id, in: &state.uses) }
            let left = (state.running[id] ?? 1) - 1
            state.running[id] = left > 0 ? left : nil
            return left > 0 ? [] : state.waiting.removeValue(forKey: id) ?? []
        }
        waiting.forEach { $0.resume() }
    }

    private static func keep(_ use: Use, _ id: Digest256, in uses: inout [Digest256: Use]) {
        if uses.count >= capacity { uses = uses.filter { use.at.since($0.value.at) < memory } }
        if uses.count < capacity { uses[id] = use }
    }
}

extension Auth {
    /// Whether this link did its work a moment ago, for pages whose form was sent twice.
    package func wasJustUsed(link: String) async -> Bool {
        await usedLinks.use(of: link) != nil
    }

    /// The link to set a password that this link led to a moment ago, for pages whose form was sent twice.
    package func resetLink(after link: String) async -> Secret<String>? {
        await usedLinks.use(of: link) ?? nil
    }
}
