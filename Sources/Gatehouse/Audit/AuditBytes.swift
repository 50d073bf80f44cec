/// Puts values one behind the other so that no two lists of values give the same bytes.
struct AuditBytes {
    private(set) var bytes: [UInt8] = []

    /// Bytes of this kind; nothing of another kind begins like them.
    init(_ kind: String) {
        add(Array(kind.utf8))
    }

    /// Adds bytes, after their number.
    mutating func add(_ part: [UInt8]) {
        add(Int64(part.count))
        bytes += part
    }

    /// Adds a number in eight bytes, the highest first.
    mutating func add(_ number: Int64) {
        withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
    }
}
