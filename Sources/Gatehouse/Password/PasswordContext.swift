/// The words that somebody who knows the person and the site would try first, and the same words backwards.
struct PasswordContext: Sendable {
    /// A word with fewer bytes than this is part of too many others.
    private static let fewestBytes = 4
    private static let mostWords = 32

    /// The keys of every word.
    let words: [[UInt32]]

    /// Takes names as they are; a name of several words (`anna.schmidt87`) gives each, all together, and each without
    /// the digits at its ends.
    init(_ names: [String]) {
        var found: Set<[UInt32]> = []
        for name in names.prefix(Self.mostWords) {
            let symbols = PasswordSymbol.read(name)
            let parts = symbols.split { $0.kind == .mark }.map(Array.init)
            for part in parts + [symbols.withoutMarks] {
                for word in [part, part.core] where Self.bytes(in: word) >= Self.fewestBytes {
                    let keys = word.map(\.key)
                    found.insert(keys)
                    found.insert(keys.reversed())
                }
            }
        }
        words = Array(found)
    }

    private static func bytes(in word: [PasswordSymbol]) -> Int {
        word.reduce(0) { $0 + UTF8.width($1.scalar) }
    }
}
