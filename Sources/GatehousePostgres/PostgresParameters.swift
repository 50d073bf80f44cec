import CPostgres
import GatehouseSQL

/// Values to bind, as libpq takes them: all in binary, so that nothing is escaped and nothing is guessed.
struct PostgresParameters {
    /// The type of each, 0 where only the statement can tell.
    let types: [Oid]

    private let bytes: [UInt8]
    private let ranges: [Range<Int>?]

    init(_ values: [SQLValue]) {
        // One byte more than there are, so that even no bytes at all have an address.
        var bytes: [UInt8] = [0]
        var ranges: [Range<Int>?] = []
        var types: [Oid] = []
        for value in values {
            let start = bytes.count
            switch value {
            case .bytes(let value): bytes += value
            case .text(let text): bytes += Array(text.utf8)
            case .integer(let number): withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
            case .null: break
            }
            ranges.append(value == .null ? nil : start..<bytes.count)
            types.append(PostgresType(of: value)?.rawValue ?? 0)
        }
        (self.bytes, self.ranges, self.types) = (bytes, ranges, types)
    }

    /// Lends the values: their count, addresses, lengths and formats.
    func lend<Result>(
        _ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { buffer in
            let addresses = ranges.map { range in
                range.flatMap { buffer.baseAddress?.advanced(by: $0.lowerBound).assumingMemoryBound(to: CChar.self) }
            }
            let lengths = ranges.map { Int32(clamping: $0?.count ?? 0) }
            return body(Int32(clamping: ranges.count), addresses, lengths, lengths.map { _ in 1 })
        }
    }
}

/// The types of PostgreSQL that the shared SQL can meet, by their number in its catalogue.
enum PostgresType: UInt32 {
    case bool = 16
    case bytea = 17
    case name = 19
    case int8 = 20
    case int2 = 21
    case int4 = 23
    case text = 25
    case float4 = 700
    case float8 = 701
    case varchar = 1043
    case numeric = 1700
    case void = 2278

    /// The type that a value is bound as; `nil` for no value.
    init?(of value: SQLValue) {
        switch value {
        case .bytes: self = .bytea
        case .text: self = .text
        case .integer: self = .int8
        case .null: return nil
        }
    }
}
