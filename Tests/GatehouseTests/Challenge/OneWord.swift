import Gatehouse
import Synchronization

/// A challenge whose answer is one word, or one that is out of order.
final class OneWord: Challenge {
    private let state = Mutex((judged: 0, failure: (any Error)?.none))

    let kind = "word"

    /// How many answers it was given to judge.
    var judged: Int { state.withLock { $0.judged } }

    /// What it throws from now on.
    func fail(with failure: (any Error)?) {
        state.withLock { $0.failure = failure }
    }

    func question(for ticket: ChallengeTicket) async throws -> String {
        if let failure = state.withLock({ $0.failure }) { throw failure }
        return "Say friend."
    }

    func verify(_ answer: String, to ticket: ChallengeTicket, from caller: Caller) async throws -> Bool {
        try state.withLock { state in
            state.judged += 1
            if let failure = state.failure { throw failure }
        }
        return answer.utf8.elementsEqual("friend".utf8)
    }
}
