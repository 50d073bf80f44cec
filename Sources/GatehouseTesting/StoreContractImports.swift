import Gatehouse

extension StoreContract {
    static let importCases = [importPositions]

    /// How far an import has come is kept by its mark.
    static let importPositions = Case("an import's position is kept, and moved") { bench in
        let (first, second) = (Digest256(ofText: "first"), Digest256(ofText: "second"))
        let none = try await bench.store.read { try $0.importPosition(of: first) }
        try bench.require(none == nil, "the position of an import that never began is not nil")
        let now = Timestamp(microseconds: 1_700_000_000_000_000)
        for (rows, text) in [(200, "a"), (400, "b")] as [(Int64, String)] {
            let position = ImportPosition(rows: rows, digest: Digest256(ofText: text))
            try await bench.store.write { try $0.setImportPosition(position, of: first, at: now) }
            let found = try await bench.store.read { try $0.importPosition(of: first) }
            try bench.require(found == position, "the position is not what was set")
        }
        let other = try await bench.store.read { try $0.importPosition(of: second) }
        try bench.require(other == nil, "another import has the position of the first")
    }
}
