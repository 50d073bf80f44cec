import Gatehouse
import Synchronization

/// Breached passwords that a test chooses, and what was asked.
final class ListOfBreaches: BreachedPasswords {
    private let breached: Set<String>
    private let failure: (any Error)?
    private let count = Mutex(0)

    /// A list of these passwords, or one that cannot be asked.
    init(_ passwords: String..., failing failure: (any Error)? = nil) {
        breached = Set(passwords.map { Self.text(BreachDigest(of: Array($0.utf8))) })
        self.failure = failure
    }

    /// How many passwords were looked up.
    var questions: Int { count.withLock { $0 } }

    func contains(_ password: BreachDigest) async throws -> Bool {
        count.withLock { $0 += 1 }
        if let failure { throw failure }
        return breached.contains(Self.text(password))
    }

    private static func text(_ digest: BreachDigest) -> String {
        String(decoding: digest.all.expose(), as: UTF8.self)
    }
}
