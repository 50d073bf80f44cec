/// A value that goes into a statement or comes out of a row: one of the three kinds of column, or nothing.
public enum SQLValue: Sendable, Hashable {
    /// Bytes: identifiers, digests and every key that is compared.
    case bytes([UInt8])
    /// Text to show. It may hold anything but U+0000, which PostgreSQL cannot store.
    case text(String)
    /// A whole number of 64 bits: microseconds UTC, counters, 0 or 1.
    case integer(Int64)
    /// No value.
    case null
}

extension SQLValue {
    /// Text, or no value.
    public static func text(orNull text: String?) -> SQLValue {
        text.map(SQLValue.text) ?? .null
    }

    /// Bytes, or no value.
    public static func bytes(orNull bytes: [UInt8]?) -> SQLValue {
        bytes.map(SQLValue.bytes) ?? .null
    }

    /// A number, or no value.
    public static func integer(orNull number: Int64?) -> SQLValue {
        number.map(SQLValue.integer) ?? .null
    }

    /// The number 1 or 0.
    public static func flag(_ isSet: Bool) -> SQLValue {
        .integer(isSet ? 1 : 0)
    }
}
