import Foundation
import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@testable import GatehouseSQLite

@Suite("An old copy of the database")
struct OldCopyTests {
    private let time = TestClock()

    private func open(_ scratch: Scratch) async throws -> Auth {
        try await Auth.forTesting(store: SQLStore(SQLiteDatabase(path: scratch.file)), clock: time.clock) {
            $0.audit.anchorFile = scratch.path + "/anchor"
        }
    }

    /// Lets somebody register, and seals that.
    private func seal(_ auth: Auth, _ name: String) async throws {
        let request = RegistrationRequest(username: name, password: "violet harbour tunnel 58")
        _ = try await auth.createAccount(request)
        time.advance(by: .seconds(10))
        await auth.sealRecord()
    }

    /// Puts a copy of a closed database in the place of what is there.
    private func copy(_ file: String, to other: String) throws {
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: other + suffix)
            guard FileManager.default.fileExists(atPath: file + suffix) else { continue }
            try FileManager.default.copyItem(atPath: file + suffix, toPath: other + suffix)
        }
    }

    /// Promise: an old copy of the database that was put back is found by the anchor.
    @Test func `it is found when it is put back`() async throws {
        let scratch = try Scratch()
        let first = try await open(scratch)
        try await seal(first, "alice")
        try await first.store.close()
        try copy(scratch.file, to: scratch.path + "/copy")

        let second = try await open(scratch)
        try await seal(second, "bob")
        #expect(try await second.verifyRecord().fault == nil)
        try await second.store.close()
        try copy(scratch.path + "/copy", to: scratch.file)

        let third = try await open(scratch)
        var report = try await third.verifyRecord()
        #expect(report.fault?.seal == 2 && report.lastSeal == 1 && report.rows == 1)
        try await seal(third, "carol")
        report = try await third.verifyRecord()
        #expect(report.fault?.seal == 2, "what the copy grew into is not what was there")
        try FileManager.default.removeItem(atPath: scratch.path + "/anchor")
        #expect(try await third.verifyRecord().fault == nil, "put back on purpose")
    }
}
