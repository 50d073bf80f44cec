/// Random numbers that are the same in every run, so that a failure can be looked at again (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        self.state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func bytes(upTo limit: Int) -> [UInt8] {
        (0..<Int.random(in: 0...limit, using: &self)).map { _ in UInt8.random(in: 0...255, using: &self) }
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &self)]
    }

    /// An address with a few bytes put in, taken out or changed, mostly to bytes that addresses are made of.
    mutating func addressLikeText() -> [UInt8] {
        let seeds = [
            "1.2.3.4", "192.168.100.200", "::", "::1", "2001:db8::1", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8", "fe80::1:2",
            "1:2:3:4:5:6:1.2.3.4", "::1.2.3.4", "0:0:0:0:0:0:0:0", "1:2:3:4:5:6:7::", "10.0.0.1",
        ]
        var text = Array(pick(seeds).utf8)
        let alphabet = Array("0123456789abcdefABF:::...g/% ".utf8)
        for _ in 0..<Int.random(in: 0...3, using: &self) {
            let place = Int.random(in: 0...text.count, using: &self)
            switch Int.random(in: 0..<3, using: &self) {
            case 0: text.insert(pick(alphabet), at: place)
            case 1 where place < text.count: text.remove(at: place)
            case 2 where place < text.count: text[place] = pick(alphabet)
            default: break
            }
        }
        return text
    }
}
