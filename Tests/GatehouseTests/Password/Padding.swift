/// The ways in which people lengthen a weak password.
enum Padding: CaseIterable {
    case digits, marks, year, repeated, repeatedWithMark, leet, symbols, capitals, both

    private static let leetLetters: [Character: Character] = [
        "o": "0", "e": "3", "a": "4", "s": "5", "t": "7", "l": "1",
    ]
    private static let symbolLetters: [Character: Character] = ["a": "@", "s": "$", "i": "!", "o": "0"]

    /// The entry with at least 15 characters.
    func apply(to entry: String, _ random: inout SeededGenerator) -> String {
        let year = String(Int.random(in: 1950...2030, using: &random))
        switch self {
        case .digits: return entry + "12345678901234"
        case .marks: return "!!" + entry + "#?" + String(repeating: "*", count: 11)
        case .year: return entry + year + "!!!!!!!!!!!!"
        case .repeated: return String(repeating: entry, count: 4)
        case .repeatedWithMark: return String(repeating: entry + "-", count: 4)
        case .leet: return String(entry.map { Self.leetLetters[$0] ?? $0 }) + "!!!!!!!!!!!!"
        case .symbols: return String(entry.map { Self.symbolLetters[$0] ?? $0 }) + "12345678901"
        case .capitals: return entry.uppercased() + "0000000000000"
        case .both: return "!!" + entry.prefix(1).uppercased() + entry.dropFirst() + "#" + year + "!!!!!!!"
        }
    }
}
