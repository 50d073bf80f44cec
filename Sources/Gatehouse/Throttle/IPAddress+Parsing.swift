extension IPAddress {
    /// Reads the text of an address, strictly.
    ///
    /// IPv4 is four decimal numbers without leading zeros; IPv6 is RFC 4291 section 2.2, with `::` and with an IPv4
    /// address as its last 32 bits. Ports, brackets, zone names, spaces and anything else give `nil`.
    public init?(utf8 text: some Collection<UInt8>) {
        let bytes = Array(text.prefix(IPAddress.longestText + 1))
        guard bytes.count <= IPAddress.longestText else { return nil }
        if bytes.contains(UInt8(ascii: ":")) {
            guard let groups = IPAddress.groups(in: bytes) else { return nil }
            let high = groups[..<4].reduce(UInt64(0)) { $0 << 16 | UInt64($1) }
            let low = groups[4...].reduce(UInt64(0)) { $0 << 16 | UInt64($1) }
            self.init(high: high, low: low)
        } else {
            guard let bits = IPAddress.v4Bits(in: bytes[...]) else { return nil }
            self.init(v4: bits)
        }
    }

    /// Eight groups of four digits, the last two of them as an IPv4 address.
    private static let longestText = 45

    /// A decimal number without sign, spaces or leading zeros, at most `maximum`.
    static func decimal(_ digits: ArraySlice<UInt8>, maximum: Int) -> Int? {
        guard !digits.isEmpty, digits.count <= 5 else { return nil }
        guard digits.count == 1 || digits.first != UInt8(ascii: "0") else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value <= maximum ? value : nil
    }

    private static func v4Bits(in text: ArraySlice<UInt8>) -> UInt32? {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bits: UInt32 = 0
        for part in parts {
            guard let number = decimal(part, maximum: 255) else { return nil }
            bits = bits << 8 | UInt32(number)
        }
        return bits
    }

    /// The eight groups of an IPv6 text, with the gap filled.
    private static func groups(in bytes: [UInt8]) -> [UInt16]? {
        let colon = UInt8(ascii: ":")
        var groups: [UInt16] = []
        var gap: Int?
        var index = 0
        if bytes.starts(with: [colon, colon]) {
            gap = 0
            index = 2
        }
        while index < bytes.count {
            let end = bytes[index...].firstIndex(of: colon) ?? bytes.count
            guard let found = group(bytes[index..<end], isLast: end == bytes.count) else { return nil }
            groups += found
            guard end < bytes.count else { break }
            index = end + 1
            guard index < bytes.count else { return nil }
            if bytes[index] == colon {
                guard gap == nil else { return nil }
                gap = groups.count
                index += 1
            }
        }
        return fill(groups, gap: gap)
    }

    /// What stands between two colons: one group, or, at the very end, an IPv4 address that makes two.
    private static func group(_ text: ArraySlice<UInt8>, isLast: Bool) -> [UInt16]? {
        if isLast, let bits = v4Bits(in: text) {
            return [UInt16(truncatingIfNeeded: bits >> 16), UInt16(truncatingIfNeeded: bits)]
        }
        guard (1...4).contains(text.count) else { return nil }
        var value: UInt16 = 0
        for byte in text {
            guard let digit = Hex.value(of: byte) else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return [value]
    }

    /// `::` stands for one group of zeros or more, so with it at most seven others can be written.
    private static func fill(_ groups: [UInt16], gap: Int?) -> [UInt16]? {
        guard let gap else { return groups.count == 8 ? groups : nil }
        guard groups.count < 8 else { return nil }
        return groups[..<gap] + Array(repeating: 0, count: 8 - groups.count) + groups[gap...]
    }
}
