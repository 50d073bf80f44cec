/// The list of common passwords in the form that the search asks: 64-bit fingerprints of leet-free text.
///
/// A chance collision refuses one good password in many billions; it never lets a listed one through.
struct CommonPasswords: Sendable {
    /// The list that ships with the library, read once, when it is first asked.
    static let bundled = CommonPasswords(CommonPasswordList.parts)

    /// A core below this length is an ordinary syllable; such an entry counts only as a whole.
    static let shortestCore = 4
    /// An entry with too short a core (`1q2w3e`) counts inside a longer password from this length on.
    private static let shortestMixed = 6

    private var pieces: Set<UInt64> = []
    private var shortEntries: Set<UInt64> = []
    /// The length of the longest entry, in scalars.
    private(set) var longest = 0
    /// The number of entries read.
    private(set) var count = 0

    /// Reads entries from text: lower-case words between blanks.
    init(_ texts: [StaticString]) {
        pieces.reserveCapacity(40_000)
        for text in texts {
            text.withUTF8Buffer { bytes in
                for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                    // Nearly all are ASCII, where a byte is a scalar; that reads the list in a fraction of the time.
                    let isASCII = word.allSatisfy { $0 < 0x80 }
                    add(
                        isASCII
                            ? word.map { PasswordSymbol(Unicode.Scalar($0)) }
                            : PasswordSymbol.read(String(decoding: word, as: UTF8.self)))
                }
            }
        }
    }

    private mutating func add(_ entry: [PasswordSymbol]) {
        count += 1
        longest = max(longest, entry.count)
        let core = entry.core
        for form in [core, core.takenOnce] where form.count >= Self.shortestCore {
            pieces.insert(Fingerprint(form).value)
        }
        if entry.count >= Self.shortestMixed {
            pieces.insert(Fingerprint(entry).value)
        } else {
            shortEntries.insert(Fingerprint(entry).value)
        }
    }

    /// Whether a stretch of a password with this fingerprint is an entry or the core of one.
    func hasPiece(_ fingerprint: Fingerprint) -> Bool { pieces.contains(fingerprint.value) }

    /// Whether it is an entry that is too short, or too little of a word, to be looked for everywhere.
    func hasShortEntry(_ fingerprint: Fingerprint) -> Bool { shortEntries.contains(fingerprint.value) }
}

/// FNV-1a over the keys of symbols: grows by one symbol at a time, so that a search needs no copies.
struct Fingerprint {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(_ symbols: [PasswordSymbol]) {
        for symbol in symbols { add(symbol.key) }
    }

    mutating func add(_ key: UInt32) {
        value = (value ^ UInt64(key)) &* 0x0000_0100_0000_01b3
    }
}
