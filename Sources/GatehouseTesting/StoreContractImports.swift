import Gatehouse

extension StoreContract {
    static let importCases = [importPositions, everySignInEnds]

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

    /// After a backup was put back nobody is signed in.
    static let everySignInEnds = Case("every session and remembered device ends at once") { bench in
        let account = try await bench.storedAccount()
        let session = try await bench.storedSession(of: account)
        let device = try await bench.storedDevice(of: account)
        try await bench.store.write { try $0.endEverySignIn() }
        try bench.require(try await bench.session(session) == nil, "a session is alive")
        try bench.require(try await bench.device(device.id) == nil, "a device is remembered")
        try bench.require(try await bench.account(account) != nil, "the account is gone")
    }
}
