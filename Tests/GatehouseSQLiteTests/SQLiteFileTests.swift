import Foundation
import Gatehouse
import GatehouseSQL
import Testing

@testable import GatehouseSQLite

@Suite("The database file")
struct SQLiteFileTests {
    @Test func `a new database and its side files are private`() async throws {
        let scratch = try Scratch()
        let store: SQLStore = try .sqlite(path: scratch.file)
        try await store.add()
        #expect(try await store.accountNames == ["alice"])
        for suffix in ["", "-wal", "-shm"] { #expect(try scratch.mode(suffix) == 0o600, "\(suffix)") }
        try await store.close()
    }

    @Test func `a private file is opened again with what it holds`() async throws {
        let scratch = try Scratch()
        let first: SQLStore = try .sqlite(path: scratch.file)
        try await first.add()
        try await first.close()
        let second: SQLStore = try .sqlite(path: scratch.file)
        #expect(try await second.accountNames == ["alice"])
        try await second.close()
    }

    /// ASVS: 13.3.2.
    @Test(arguments: [0o644, 0o640, 0o660, 0o604, 0o601, 0o620])
    func `a file that others can use is refused, and the command is named`(mode: Int) throws {
        let scratch = try Scratch()
        try scratch.make(mode: mode)
        let error = #expect(throws: SQLError.self) { try SQLiteDatabase(path: scratch.file) }
        #expect(error?.description.contains("chmod 600 '\(scratch.file)'") == true, "\(String(describing: error))")
        #expect(try scratch.mode() == mode, "the mode is the operator's to change")
        try scratch.setMode(0o600)
        _ = try SQLiteDatabase(path: scratch.file)
    }

    @Test(arguments: ["-wal", "-shm", "-journal"])
    func `a side file that others can use is refused`(suffix: String) throws {
        let scratch = try Scratch()
        try scratch.make(mode: 0o600)
        try scratch.make(suffix, mode: 0o644)
        let error = #expect(throws: SQLError.self) { try SQLiteDatabase(path: scratch.file) }
        #expect(error?.description.contains("chmod 600 '\(scratch.file)\(suffix)'") == true)
    }

    @Test func `what is no file is refused`() throws {
        let scratch = try Scratch()
        for path in ["", ":memory:", "a\0b", scratch.path, scratch.path + "/none/app.db", "/dev/null"] {
            #expect(throws: SQLError.self, "\(path)") { try SQLiteDatabase(path: path) }
        }
    }

    @Test func `a path that looks like a URI is only a path`() throws {
        let name = "file:gatehouse-\(UUID().uuidString).db?mode=memory"
        let path = try SQLiteFile.prepare(name)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(path.utf8.first == UInt8(ascii: "/"))
        #expect(FileManager.default.fileExists(atPath: FileManager.default.currentDirectoryPath + "/" + name))
    }

    @Test func `a link leads to the file it names, and that one is checked`() throws {
        let scratch = try Scratch()
        let link = scratch.path + "/link.db"
        try scratch.make(mode: 0o644)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.file)
        #expect(throws: SQLError.self) { try SQLiteDatabase(path: link) }
        try scratch.setMode(0o600)
        #expect(try SQLiteFile.prepare(link).utf8.elementsEqual(SQLiteFile.prepare(scratch.file).utf8))
    }

    @Test func `a file that is no database is told, not overwritten`() throws {
        let scratch = try Scratch()
        let text = Data(repeating: UInt8(ascii: "x"), count: 5000)
        try text.write(to: URL(fileURLWithPath: scratch.file))
        try scratch.setMode(0o600)
        let error = #expect(throws: (any Error).self) { try SQLiteDatabase(path: scratch.file) }
        #expect(error?.isUnavailable == true, "\(String(describing: error))")
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.file)) == text)
    }

    @Test func `a temporary database goes away`() async throws {
        var database: SQLiteDatabase? = try .temporary()
        let path = try #require(database?.path)
        #expect(FileManager.default.fileExists(atPath: path))
        try await database?.close()
        database = nil
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
