import Crypto

/// A challenge that a browser meets by itself: find a number with which SHA-256 begins with zero bits.
///
/// It asks nobody else, tells nobody else, and makes guessing dearer without anybody having to read crooked letters. A
/// guesser with much hardware pays it easily; what stops guessers are the limits beside it.
public struct ProofOfWork: Challenge {
    /// How many bits must be zero: two to that power is how many numbers are tried on average.
    public let bits: Int

    /// A challenge of this difficulty, from 1 to 24 bits.
    ///
    /// Default 16, which takes a browser some seconds.
    public init(bits: Int = 16) {
        self.bits = min(max(bits, 1), 24)
    }

    /// `sha256`.
    public var kind: String { "sha256" }

    /// The number of bits.
    public func question(for ticket: ChallengeTicket) -> String { String(bits) }

    /// Whether SHA-256 of ticket, dot and answer begins with that many zero bits, and the answer is a decimal number.
    public func verify(_ answer: String, to ticket: ChallengeTicket, from caller: Caller) -> Bool {
        guard (1...20).contains(answer.utf8.count),
            answer.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return false }
        let digest = SHA256.hash(data: Array("\(ticket.text).\(answer)".utf8))
        let start = digest.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return start.leadingZeroBitCount >= bits
    }
}
