import ArgumentParser
import Foundation
import Gatehouse
import GatehouseSQLite

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of the SQLite database; no server may run.",
        discussion: """
            The backup is checked page by page, and its record seal by seal, before anything is moved. What was there is \
            kept under another name. Everybody is signed out: sessions that ended since would be alive again. \
            Ends with 5 when the seals do not fit.
            """)

    @Argument(help: "The backup.")
    var backup: String

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let settings = try await options.configuration.resolve().settings
        try settings.requireFile(for: "pg_restore")
        let keys = try KeyPlace(settings)
        let restore = try await SQLiteRestore(backup, to: settings.database)
        do {
            let report = try await settle(settings, keys, draft: restore.draft)
            let stamp = String(AuthClock.system.now().iso8601.filter { $0 != ":" && $0 != "-" })
            let kept = try await restore.finish(keepingAs: "before-\(stamp)")
            let anchor = try keys.moveAnchor(keepingAs: "before-\(stamp)")
            let row = RestoreRow(settings, kept: kept, keys: keys.path, anchor: anchor, rows: report.rows)
            try row.show(asJSON: options.json)
        } catch {
            restore.discard()
            throw error
        }
    }

    /// Checks the seals of the draft, ends what was signed in, and closes it.
    private func settle(_ settings: Settings, _ keys: KeyPlace, draft: String) async throws -> AuditReport {
        var settings = settings
        settings.database = draft
        if let path = keys.path { settings.auth.keys = .file(path) }
        // The anchor tells of seals that the backup cannot have yet.
        settings.auth.audit.anchorFile = draft + ".anchor"
        let auth = try await settings.openAuth(logger: settings.quietLogger)
        do {
            let report = try await auth.verifyRecord(anchors: [])
            guard report.fault == nil else {
                throw CommandFailure("The record in the backup does not fit its seals: nothing was put back.", .damaged)
            }
            try await auth.settleRestored()
            try await auth.store.close()
            return report
        } catch {
            try? await auth.store.close()
            throw error
        }
    }
}
