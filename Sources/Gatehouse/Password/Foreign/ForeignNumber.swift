/// Numbers in stored hashes.
enum ForeignNumber {
    /// ASCII digits as programs write an integer: no sign, no blank, no zero in front.
    static func read(_ text: some Collection<UInt8>) throws(ForeignHashError) -> UInt64 {
        guard let first = text.first, first != UInt8(ascii: "0") || text.count == 1 else { throw .malformed }
        guard text.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { throw .malformed }
        // Ten digits are above every ceiling and far below what the type holds.
        guard text.count <= 10 else { throw .tooCostly }
        return text.reduce(0) { $0 * 10 + UInt64($1 - UInt8(ascii: "0")) }
    }
}
