import CPostgres

/// The prepared statements of one connection, the least used of which give way to new ones.
struct PostgresStatements {
    /// What to send for a statement.
    struct Use {
        let name: String
        let isNew: Bool
        /// A statement that the server is to forget first.
        let forgotten: String?
    }

    private struct Key: Hashable {
        let text: String
        /// Types differ where a value may be missing.
        let types: [Oid]
    }

    private struct Entry {
        let name: String
        var lastUse: UInt64
    }

    private let capacity: Int
    private var entries: [Key: Entry] = [:]
    private var uses: UInt64 = 0
    private var names: UInt64 = 0
    /// Names that the server may still know although nothing refers to them.
    private var leftovers: [String] = []

    init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    /// How many the server knows.
    var count: Int { entries.count }

    /// The name of this statement for these types of parameters.
    mutating func use(_ text: String, _ types: [Oid]) -> Use {
        uses += 1
        let key = Key(text: text, types: types)
        if let entry = entries[key] {
            entries[key]?.lastUse = uses
            return Use(name: entry.name, isNew: false, forgotten: nil)
        }
        if entries.count >= capacity, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            entries[oldest.key] = nil
            leftovers.append(oldest.value.name)
        }
        names += 1
        let entry = Entry(name: "gatehouse_\(names)", lastUse: uses)
        entries[key] = entry
        return Use(name: entry.name, isNew: true, forgotten: leftovers.popLast())
    }

    /// The server did not take this one.
    mutating func wasNotPrepared(_ name: String) {
        entries = entries.filter { $0.value.name != name }
    }

    /// The server did not forget this one.
    mutating func wasNotForgotten(_ name: String) {
        leftovers.append(name)
    }
}
