import Foundation
public import Gatehouse
import Synchronization

/// Asks a service for breached passwords, as Have I Been Pwned offers it: range search with padding.
///
/// The service learns the first five of the forty digits of a SHA-1, which one password in a million shares, and answers
/// with all digests that begin so, and some that do not exist, so that the length of the answer tells nothing.
public final class BreachService: BreachedPasswords {
    /// The service: scheme, host and port; https unless it is on this machine.
    public let address: PublicURL

    /// How long a question may take in all.
    ///
    /// Default 2 s: somebody waits for it.
    public let limit: Duration

    /// How many questions are asked at the same moment; what comes beyond that counts as not answered.
    static let mostAtOnce = 16

    private let asking = Mutex(0)

    /// A service at this address.
    public init(_ address: PublicURL, limit: Duration = .seconds(2)) {
        self.address = address
        self.limit = limit
    }

    /// Asks, over a connection of its own and on a thread of its own, because libcurl blocks.
    ///
    /// - Throws: `BreachError` when the service does not answer in time, or not as it should.
    public func contains(_ password: BreachDigest) async throws -> Bool {
        guard begin() else { throw BreachError("\(address.origin): too many questions at once") }
        defer { asking.withLock { $0 -= 1 } }
        let url = "\(address.origin)/range/\(password.prefix)"
        let answer: BreachAnswer = try await withCheckedThrowingContinuation { continuation in
            let thread = Thread { [address, limit] in
                let transfer = BreachTransfer(address: address, limit: limit)
                continuation.resume(with: Result { BreachAnswer(try transfer.get(url)) })
            }
            thread.name = "breach"
            thread.start()
        }
        guard let found = answer.contains(password.suffix.expose()) else {
            throw BreachError("\(address.origin): the answer is no list of digests")
        }
        return found
    }

    private func begin() -> Bool {
        asking.withLock { count in
            guard count < BreachService.mostAtOnce else { return false }
            count += 1
            return true
        }
    }
}
