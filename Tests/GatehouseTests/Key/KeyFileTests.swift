import Foundation
import Gatehouse
import GatehouseSQL
import GatehouseSQLite
import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `The key file` {
    private final class Folder {
        let path = FileManager.default.temporaryDirectory.appending(path: "gatehouse-keys-\(UUID().uuidString)").path

        init() throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        var file: KeyFile { KeyFile(path + "/app.db.keys") }
        var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }

        func mode() throws -> Int? {
            let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
            return (attributes[.posixPermissions] as? NSNumber)?.intValue
        }

        func setMode(_ mode: Int) throws {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        }
    }

    private let now = TestClock.start

    @Test func `is made at the first start, private, and then stays`() throws {
        let folder = try Folder()
        #expect(try folder.file.load() == nil)
        let ring = try folder.file.openOrMake(at: now)
        #expect(ring.keys.map(\.startsAt) == [now])
        #expect(try folder.mode() == 0o600)
        #expect(folder.names == ["app.db.keys"])
        #expect(try folder.file.openOrMake(at: now + .days(1)).keys.map(\.id) == ring.keys.map(\.id))
    }

    @Test func `is one file when many start at once`() async throws {
        let folder = try Folder()
        let file = folder.file
        let ids = try await withThrowingTaskGroup { group in
            for _ in 0..<20 { group.addTask { try file.openOrMake(at: TestClock.start).keys.map(\.id) } }
            return try await group.reduce(into: Set<[KeyID]>()) { $0.insert($1) }
        }
        #expect(ids.count == 1)
        #expect(folder.names == ["app.db.keys"])
    }

    /// Promise: a key file that other users of the machine can read or write is refused (ATK-118).
    @Test(arguments: [0o644, 0o640, 0o604, 0o660, 0o620, 0o601, 0o610, 0o777])
    func `that others can read is refused`(mode: Int) throws {
        let folder = try Folder()
        _ = try folder.file.openOrMake(at: now)
        try folder.setMode(mode)
        let error = #expect(throws: KeyError.self) { _ = try folder.file.openOrMake(at: now) }
        #expect(error?.description.contains("chmod 600") == true)
        #expect(throws: KeyError.self) { _ = try folder.file.add(RootKey(startsAt: now)) }
        try folder.setMode(0o400)
        #expect(try folder.file.load() != nil)
    }

    @Test func `grows by keys, and keeps what is there`() async throws {
        let folder = try Folder()
        let file = folder.file
        let first = try file.openOrMake(at: now).keys
        try await withThrowingTaskGroup { group in
            for day in 1...10 {
                group.addTask { _ = try file.add(RootKey(startsAt: TestClock.start + .days(day))) }
            }
            try await group.waitForAll()
        }
        let keys = try #require(try file.load()).keys
        #expect(keys.count == 11)
        #expect(keys.first?.id == first.first?.id)
        #expect(try folder.mode() == 0o600)
        #expect(folder.names == ["app.db.keys"])
    }

    @Test func `is changed where a link leads to, and a draft of a dead process is in nobody's way`() throws {
        let (folder, elsewhere) = (try Folder(), try Folder())
        _ = try elsewhere.file.openOrMake(at: now)
        try FileManager.default.createSymbolicLink(atPath: folder.file.path, withDestinationPath: elsewhere.file.path)
        try Data("half".utf8).write(to: URL(filePath: elsewhere.file.path + ".new"))
        _ = try folder.file.add(RootKey(startsAt: now))
        #expect(try elsewhere.file.load()?.keys.count == 2)
        #expect(elsewhere.names == ["app.db.keys"])
    }

    @Test func `that is damaged, empty, a folder, or without a place is refused by its name`() throws {
        let folder = try Folder()
        for text in ["", "nonsense", "\u{FEFF}\n"] {
            try Data(text.utf8).write(to: URL(filePath: folder.file.path))
            try folder.setMode(0o600)
            let error = #expect(throws: KeyError.self) { _ = try folder.file.openOrMake(at: now) }
            #expect(error?.description.contains(folder.file.path) == true)
            #expect(try Data(contentsOf: URL(filePath: folder.file.path)) == Data(text.utf8), "it is left as it is")
        }
        #expect(throws: KeyError.self) { _ = try KeyFile(folder.path).openOrMake(at: now) }
        #expect(throws: KeyError.self) { _ = try KeyFile(folder.path + "/none/keys").openOrMake(at: now) }
        #expect(throws: KeyError.self) { _ = try KeyFile(folder.path + "/other").add(RootKey(startsAt: now)) }
    }
}

@Suite struct `Where keys come from` {
    private func auth(_ store: some Store, _ source: KeySource = .besideDatabase) async throws -> Auth {
        try await .forTesting(store: store) { $0.keys = source }
    }

    @Test func `a SQLite database has them beside it, also for a second server`() async throws {
        let database = try SQLiteDatabase.temporary()
        let store = try SQLStore(database)
        let first = try await auth(store)
        let file = KeyFile(database.path + ".keys")
        #expect(try file.load()?.keys.map(\.id) == first.keys.ring.keys.map(\.id))
        #expect(try await auth(store).keys.ring.keys.map(\.id) == first.keys.ring.keys.map(\.id))
    }

    @Test func `a server does not start with keys that others can read`() async throws {
        let database = try SQLiteDatabase.temporary()
        let store = try SQLStore(database)
        _ = try await auth(store)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: database.path + ".keys")
        await #expect(throws: KeyError.self) { _ = try await auth(store) }
    }

    @Test func `a database that several servers share needs them given, and the refusal says how`() async throws {
        let store = SharedStore(base: try await Site().store)
        let error = await #expect(throws: KeyError.self) { _ = try await auth(store) }
        #expect(error?.description.contains("gatehouse keys new") == true)
        _ = try await auth(store, .keys(.forTesting()))
    }

    @Test func `a key that was added to the file is found when it is needed, and used from then on`() async throws {
        let (database, time) = (try SQLiteDatabase.temporary(), TestClock())
        let store = try SQLStore(database)
        let auth = try await Auth.forTesting(store: store, clock: time.clock) { $0.keys = .besideDatabase }
        let added = try RootKey(startsAt: time.now)
        _ = try KeyFile(database.path + ".keys").add(added)
        #expect(auth.keys.current(.outbox, at: time.now).id != added.id)
        #expect(try auth.keys.key(added.id, for: .outbox).id == added.id)
        #expect(auth.keys.current(.outbox, at: time.now).id == added.id)
    }
}

/// A store that several machines could share.
private struct SharedStore: Store {
    let base: HookedStore

    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        try await base.read(body)
    }

    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        try await base.write(body)
    }

    func attach(_ listener: any RevocationListener) { base.attach(listener) }
    func watch() async throws { try await base.watch() }
    func close() async throws { try await base.close() }
}
