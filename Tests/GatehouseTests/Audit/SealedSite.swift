import Foundation
import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@testable import Gatehouse

/// A site whose record is sealed group by group, and that somebody with the database file in his hands tampers with.
struct SealedSite: Sendable {
    let site: Site

    /// The identifiers of the rows, which have the numbers from 1 on as their detail.
    let rows: [UUIDv7]

    /// Groups of four rows, a second apart, each under a seal of its own.
    init(groups: Int = 3, configure: (inout AuthConfiguration) -> Void = { _ in }) async throws {
        site = try await Site(configure: configure)
        var rows: [UUIDv7] = []
        for group in 0..<groups { rows += try await site.sealGroup(from: group * 4 + 1) }
        self.rows = rows
    }

    /// The identifier of the row with this number.
    func id(_ number: Int?) -> UUIDv7? { number.map { rows[$0 - 1] } }
}

extension Site {
    /// Records four events with the numbers from this one on, and seals them.
    @discardableResult
    func sealGroup(from first: Int) async throws -> [UUIDv7] {
        var rows: [UUIDv7] = []
        for number in first..<(first + 4) {
            rows.append(try await note("\(number)"))
            time.advance(by: .seconds(1))
        }
        await sealAll()
        return rows
    }

    /// Records an event.
    @discardableResult
    func note(_ detail: String, account: AccountID? = nil, from caller: Caller = .browser) async throws -> UUIDv7 {
        try await auth.write { flow in
            try flow.record("test.noted", account: account, caller: caller, name: "alice", detail: detail)
            return try #require(flow.events.last).id
        }
    }

    /// Lets what was recorded settle, and seals it.
    func sealAll() async {
        time.advance(by: AuditSealer.settling)
        await auth.sealRecord()
    }

    /// Records an event of another time, as a server with a wrong clock does.
    @discardableResult
    func noteLate(at time: Timestamp) async throws -> UUIDv7 {
        let event = AuditEvent(
            id: UUIDv7(at: time, random: .system), at: time, kind: "test.late", accountID: nil, client: "192.0.2.1")
        try await store.write { try $0.append(event) }
        return event.id
    }

    /// Runs statements as somebody does who holds the file or owns the tables: the triggers do not bind him.
    func tamper(_ statements: String...) async throws {
        let engine = database.dialect.engine
        try await store.write { transaction in
            let sql = try transaction.sql
            switch engine {
            case .sqlite:
                for trigger in try sql.query("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
                    try sql.execute("DROP TRIGGER \(try trigger.text("name"))")
                }
            case .postgreSQL:
                for table in ["audit_events", "audit_seals", "audit_checkpoints"] {
                    try sql.execute("ALTER TABLE \(table) DISABLE TRIGGER USER")
                }
            }
            for statement in statements { try sql.execute(statement) }
        }
    }

    /// Looks at the whole record, and expects that it fits.
    @discardableResult
    func expectWhole(sourceLocation: SourceLocation = #_sourceLocation) async throws -> AuditReport {
        let report = try await auth.verifyRecord()
        #expect(report.fault == nil, sourceLocation: sourceLocation)
        return report
    }

    /// The seals, oldest first.
    var seals: [AuditSeal] {
        get async throws { try await store.read { try $0.seals(after: 0, limit: 1000) } }
    }
}

/// A folder for one test, which goes away with it.
final class Scratch: Sendable {
    let path = FileManager.default.temporaryDirectory.appending(path: "gatehouse-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// A file in it.
    func file(_ name: String) -> String { path + "/" + name }
}
