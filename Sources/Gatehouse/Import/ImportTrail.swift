import Crypto

/// The rows that were gone over, as a number and a digest of all they held.
struct ImportTrail: Sendable {
    private(set) var rows: Int64 = 0
    private var hash = SHA256()

    /// Goes over a row.
    mutating func add(_ row: ImportRow) {
        rows += 1
        switch row.values {
        case .success(let values):
            for (column, value) in values.sorted(by: { $0.key < $1.key }) {
                add(column)
                add(value)
            }
        case .failure: add("unreadable")
        }
        add("")
    }

    /// Where this is.
    var position: ImportPosition {
        ImportPosition(rows: rows, digest: Digest256(hash.finalize()))
    }

    /// A text with its length before it, so that no two rows are alike.
    private mutating func add(_ text: String) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: text.utf8.count).littleEndian) { hash.update(bufferPointer: $0) }
        var text = text
        text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }
}
