import Gatehouse

/// What a service answers: a line for each digest, `SUFFIX:COUNT`.
struct BreachAnswer: Sendable {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether the digest that ends so is among them; `nil` when anything else stands there, or nothing.
    ///
    /// A count of 0 is padding and no breach. Every line is looked at, so that a page of something else is never taken for
    /// an answer that holds nothing.
    func contains(_ suffix: [UInt8]) -> Bool? {
        var isFound = false
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        for line in lines {
            guard let (digest, isPadding) = BreachAnswer.read(line) else { return nil }
            if !isPadding, digest.elementsEqual(suffix) { isFound = true }
        }
        return lines.isEmpty ? nil : isFound
    }

    private static func read(_ line: ArraySlice<UInt8>) -> (digest: ArraySlice<UInt8>, isPadding: Bool)? {
        let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        let digest = line.prefix(BreachDigest.length - BreachDigest.prefixLength)
        let count = line.dropFirst(digest.count + 1)
        guard digest.count == BreachDigest.length - BreachDigest.prefixLength, digest.allSatisfy(isDigit),
            line.dropFirst(digest.count).first == UInt8(ascii: ":"), (1...20).contains(count.count),
            count.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return (digest, count.allSatisfy { $0 == UInt8(ascii: "0") })
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte)
    }
}
