/// Tells whether a password is nothing but known pieces, with next to nothing left to guess.
///
/// The text is laid out in pieces so that the rest costs least. Runs and context words are free, everything else has
/// a price in the tariff.
struct PasswordPieces {
    let common: CommonPasswords
    let context: PasswordContext

    /// What loose symbols and common passwords cost, and how much may be left.
    struct Tariff {
        let limit: Int
        let common: Int
        let digit: Int
        /// A loose letter, tolerated only beside a context word.
        let letter: Int
        /// Whether entries count that are no word of four letters, such as `red12`.
        let takesShortEntries: Bool

        /// For a password with letters in it: one common password, or three letters beside a context word; digits and
        /// marks are padding.
        static let words = Tariff(limit: 3, common: 3, digit: 0, letter: 1, takesShortEntries: false)
        /// For any password, even one of digits alone, so digits are not just padding: one entry and four of them, but
        /// never two entries.
        static let entries = Tariff(limit: 9, common: 5, digit: 1, letter: 5, takesShortEntries: true)
    }

    private static let shortestEntry = 3
    private static let shortestRun = 4

    /// The weakness that explains the whole text, if one does.
    func explain(_ text: [PasswordSymbol], _ tariff: Tariff) -> PasswordWeakness? {
        let cost = cheapest(text, tariff)
        if cost.withContext <= tariff.limit { return .context }
        guard cost.withoutContext <= tariff.limit else { return nil }
        return cost.withoutContext == 0 ? .sequence : .common
    }

    /// The least that is left to guess up to one place in the text.
    private struct Cost {
        static let tooMuch = 1 << 20
        var withoutContext = tooMuch
        /// No context word yet, but loose letters that one further on will make tolerable.
        var beforeContext = tooMuch
        var withContext = tooMuch

        /// `withoutContext` is never less than `beforeContext`.
        func isWithin(_ limit: Int) -> Bool { min(beforeContext, withContext) <= limit }

        /// Takes over another cost plus a price where that is less.
        mutating func lower(to other: Cost, plus price: Int) {
            withoutContext = min(withoutContext, other.withoutContext + price)
            beforeContext = min(beforeContext, other.beforeContext + price)
            withContext = min(withContext, other.withContext + price)
        }

        mutating func lower(toContextAfter other: Cost) {
            withContext = min(withContext, other.beforeContext, other.withContext)
        }

        mutating func lower(toLetterAfter other: Cost, price: Int) {
            beforeContext = min(beforeContext, other.beforeContext + price)
            withContext = min(withContext, other.withContext + price)
        }
    }

    private func cheapest(_ text: [PasswordSymbol], _ tariff: Tariff) -> Cost {
        let inRun = PasswordSequences.runs(in: text, ofAtLeast: Self.shortestRun)
        let keys = text.map(\.key)
        var costs = [Cost](repeating: Cost(), count: text.count + 1)
        costs[0] = Cost(withoutContext: 0, beforeContext: 0)
        for at in text.indices where costs[at].isWithin(tariff.limit) {
            let cost = costs[at]
            if inRun[at] || text[at].kind == .mark {
                costs[at + 1].lower(to: cost, plus: 0)
            } else if text[at].kind == .digit {
                costs[at + 1].lower(to: cost, plus: tariff.digit)
            } else if !context.words.isEmpty {
                costs[at + 1].lower(toLetterAfter: cost, price: tariff.letter)
            }
            for word in context.words where keys[at...].starts(with: word) {
                costs[at + word.count].lower(toContextAfter: cost)
            }
            for length in commonLengths(keys[at...].prefix(common.longest), tariff) {
                costs[at + length].lower(to: cost, plus: tariff.common)
            }
        }
        return costs[text.count]
    }

    /// The lengths at which the text begins with a common password.
    private func commonLengths(_ keys: ArraySlice<UInt32>, _ tariff: Tariff) -> [Int] {
        var lengths: [Int] = []
        var fingerprint = Fingerprint()
        for (before, key) in zip(0..., keys) {
            fingerprint.add(key)
            guard before + 1 >= Self.shortestEntry else { continue }
            if common.hasPiece(fingerprint) || tariff.takesShortEntries && common.hasShortEntry(fingerprint) {
                lengths.append(before + 1)
            }
        }
        return lengths
    }
}
