import ArgumentParser
import Gatehouse

struct TailRecord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail", abstract: "Print the newest rows of the record, the newest last.")

    @OptionGroup var options: DatabaseOptions

    @Option(name: [.customShort("n"), .long], help: "How many rows, at most 10000.")
    var lines = 20

    @Option(help: "Only those about this account: its name or, if it was deleted, its id.")
    var account: String?

    func validate() throws {
        guard (1...10_000).contains(lines) else { throw ValidationError("--lines is a number from 1 to 10000.") }
    }

    func run() async throws {
        try await options.withAuth { auth in
            let (id, lines) = (try await auth.accountID(account), lines)
            let entries = try await auth.store.read { try $0.auditEntries(of: id, limit: lines) }
            for entry in entries.reversed() { try AuditRow(entry).show(asJSON: options.json) }
        }
    }
}

struct ExportRecord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print the whole record, the oldest row first.")

    private static let page = 500

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, csv
    }

    @OptionGroup var options: DatabaseOptions

    @Option(help: "JSON, one object a line, or CSV that is safe to open in a spreadsheet.")
    var format = Format.json

    func run() async throws {
        try await options.withAuth { auth in
            if format == .csv { try Console.print(CSV.line(AuditRow.columns)) }
            var place = AuditPlace.start
            while true {
                let last = place
                let entries = try await auth.store.read { try $0.auditEntries(after: last, limit: Self.page) }
                for row in entries.map(AuditRow.init) {
                    if format == .csv { try Console.print(CSV.line(row.cells)) } else { try row.show(asJSON: true) }
                }
                guard let newest = entries.last else { return }
                place = newest.event.place
            }
        }
    }
}

extension Auth {
    /// The account of this name or with this identifier, which may be gone by now.
    fileprivate func accountID(_ text: String?) async throws -> AccountID? {
        guard let text else { return nil }
        if let id = UUIDv7(text) { return AccountID(id) }
        return try await account(named: text).id
    }
}
