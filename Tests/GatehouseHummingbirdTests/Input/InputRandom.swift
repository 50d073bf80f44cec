/// Random input that is the same in every run, so that a failure can be looked at again (SplitMix64).
struct InputRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int {
        Int.random(in: 0..<limit, using: &self)
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// One of the seeds with a few pieces put in, taken out, repeated or overwritten.
    mutating func mutation(of seeds: [[UInt8]], with pieces: [[UInt8]]) -> [UInt8] {
        var bytes = pick(seeds)
        for _ in 0...below(4) {
            let start = below(bytes.count + 1)
            let end = min(bytes.count, start + below(5))
            switch below(5) {
            case 0: bytes.insert(contentsOf: pick(pieces), at: start)
            case 1: bytes.removeSubrange(start..<end)
            case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 3: bytes.replaceSubrange(start..<end, with: pick(pieces))
            default: bytes.insert(UInt8.random(in: 0...255, using: &self), at: start)
            }
        }
        return bytes
    }

    /// A text of up to `limit` scalars of every plane, with those that escaping is about more often than the rest.
    mutating func text(upTo limit: Int) -> String {
        let special: [Unicode.Scalar] = [
            "\"", "\\", "<", ">", "&", "\u{0}", "\u{1F}", "\u{7F}", "\n", "\r", "\u{2028}", "\u{2029}", "\u{2027}",
            "\u{301}", "\u{FE0F}", "/", "u", "+", "%", "=", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}",
        ]
        var text = ""
        for _ in 0..<below(limit + 1) {
            let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) ?? "x"
            text.unicodeScalars.append(below(2) == 0 ? pick(special) : any)
        }
        return text
    }
}

extension String {
    /// The text as bytes, for readers that take bytes.
    var bytes: [UInt8] { Array(utf8) }
}
