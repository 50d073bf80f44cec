import ArgumentParser
import Gatehouse

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Read and check the record of what happened.",
        subcommands: [VerifyRecord.self, TailRecord.self, ExportRecord.self, PruneRecord.self])
}

struct VerifyRecord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every row and seal of the record.",
        discussion: """
            Names the first row or seal that does not fit and ends with 5. The anchor file beside the keys is looked at, \
            too. A server may run meanwhile.
            """)

    @OptionGroup var options: DatabaseOptions

    @Option(
        name: .customLong("anchor"), help: "A seal to be found, NUMBER:CODE as the log has it; may be repeated.",
        transform: AuditAnchor.read)
    var anchors: [AuditAnchor] = []

    func run() async throws {
        try await options.withAuth { auth in
            let row = AuditReportRow(try await auth.verifyRecord(anchors: anchors))
            try row.show(asJSON: options.json)
            guard row.fits else { throw ExitCode(CommandFailure.Code.damaged.rawValue) }
        }
    }
}

struct PruneRecord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune", abstract: "Drop the sealed rows that are older than the record is kept.",
        discussion: """
            A server does this by itself, once an hour. It is for databases where the server's own role may not delete \
            them.
            """)

    @OptionGroup var options: DatabaseOptions

    @Option(help: "How many days to keep, instead of the setting audit.retention.")
    var days: Int?

    func validate() throws {
        guard (days ?? 1) >= 1, (days ?? 1) <= 36500 else {
            throw ValidationError("--days is a number from 1 to 36500.")
        }
    }

    func run() async throws {
        try await options.withAuth { auth in
            guard let kept = days.map({ Duration.days($0) }) ?? auth.configuration.audit.retention else {
                throw CommandFailure("audit.retention is off: everything is kept. --days says otherwise.", .refused)
            }
            let count = try await auth.dropRecord(before: auth.clock.now() - kept)
            try PrunedRow(dropped: count).show(asJSON: options.json)
        }
    }
}

/// How many rows and seals were dropped.
struct PrunedRow: Row {
    let dropped: Int

    var text: String { "Dropped \(dropped) \(dropped == 1 ? "row" : "rows and seals")." }
}

extension AuditAnchor {
    /// An anchor on the command line.
    static func read(_ text: String) throws -> AuditAnchor {
        guard let anchor = AuditAnchor(text) else {
            throw ValidationError("An anchor is NUMBER:CODE, the code with 64 hexadecimal digits.")
        }
        return anchor
    }
}
