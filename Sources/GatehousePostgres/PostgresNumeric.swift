import GatehouseSQL

/// PostgreSQL's numbers of any length, which sums of 64-bit numbers are.
enum PostgresNumeric {
    static let fraction = SQLError(
        "A result holds a number with a fraction; columns are BYTES, TEXT or INT64.")

    /// The whole number that these bytes are: four words of 16 bits (count of digits, weight of the first, sign, digits
    /// after the point), then the digits to the base 10,000.
    ///
    /// - Throws: `SQLError` for a fraction and for a number over 64 bits.
    static func whole(_ bytes: [UInt8]) throws -> Int64 {
        let words = stride(from: 0, to: bytes.count - 1, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        guard words.count >= 4, words.count == words[0] + 4, words[2] == 0 || words[2] == 0x4000 else {
            throw tooLarge
        }
        let weight = Int(Int16(truncatingIfNeeded: words[1]))
        let digits = words[4...]
        guard digits.isEmpty || digits.count <= weight + 1 else { throw fraction }
        guard weight < 5 else { throw tooLarge }
        // Downwards, because the lowest number has no positive counterpart.
        var number: Int64 = 0
        for place in 0..<(digits.isEmpty ? 0 : weight + 1) {
            let digit = place < digits.count ? Int64(digits[digits.startIndex + place]) : 0
            let (scaled, over) = number.multipliedReportingOverflow(by: 10_000)
            let (sum, under) = scaled.subtractingReportingOverflow(digit)
            guard !over, !under else { throw tooLarge }
            number = sum
        }
        guard words[2] == 0 else { return number }
        guard number != .min else { throw tooLarge }
        return -number
    }

    private static let tooLarge = SQLError("A result holds a number that does not fit into 64 bits.")
}
