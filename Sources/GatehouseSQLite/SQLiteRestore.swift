import Foundation
import GRDB
import Gatehouse
import GatehouseSQL

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Puts a backup in the place of a database that nobody uses.
public struct SQLiteRestore: Sendable {
    /// The database that is to be put back.
    public let path: String

    /// A copy of the backup beside it, to be looked at before it takes the place.
    public let draft: String

    /// Copies the backup to a draft beside the database.
    ///
    /// - Throws: `SQLError` when the backup is not whole, or a server uses the database; nothing is changed then.
    public init(_ backup: String, to path: String) async throws {
        self.path = URL(filePath: path).standardizedFileURL.path
        draft = self.path + ".restoring"
        try await SQLiteRestore.close(self.path)
        for suffix in SQLiteRestore.suffixes { unlink(draft + suffix) }
        try await SQLiteBackup.copy(backup, to: draft)
    }

    /// Puts the draft in the database's place, and keeps what was there.
    ///
    /// - Parameter name: what is written behind the path of the database that is kept.
    /// - Returns: the path of what was there, if anything was.
    /// - Throws: `SQLError` when a server uses the database by now.
    public func finish(keepingAs name: String) async throws -> String? {
        try await SQLiteRestore.close(draft)
        try await SQLiteRestore.close(path)
        let kept = path + "." + name
        let isThere = FileManager.default.fileExists(atPath: path)
        // A log of another database beside the new one would be taken for its own.
        for suffix in SQLiteRestore.suffixes where FileManager.default.fileExists(atPath: path + suffix) {
            try move(path + suffix, to: kept + suffix)
        }
        try move(draft, to: path)
        return isThere ? kept : nil
    }

    /// Gives up.
    public func discard() {
        for suffix in SQLiteRestore.suffixes { unlink(draft + suffix) }
    }

    private static let suffixes = ["", "-wal", "-shm", "-journal"]

    /// Puts the log of a database into its file, which needs the file for oneself alone.
    ///
    /// - Throws: `SQLError` while any other process has it open.
    private static func close(_ path: String) async throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        try await SQLiteBackup.offThread {
            var configuration = Configuration()
            configuration.busyMode = .timeout(1)
            do {
                let queue = try DatabaseQueue(path: path, configuration: configuration)
                let mode = try queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
                try queue.close()
                guard mode == "delete" else { throw SQLiteRestore.inUse(path) }
            } catch let error as DatabaseError
                where error.resultCode == .SQLITE_NOTADB || error.resultCode == .SQLITE_CORRUPT
            {
                // What is damaged is what a backup is for.
                return
            } catch is DatabaseError {
                throw SQLiteRestore.inUse(path)
            }
        }
    }

    private static func inUse(_ path: String) -> SQLError {
        SQLError("The database \(path) is in use. Stop every server and command that has it open, then try again.")
    }

    private func move(_ old: String, to new: String) throws {
        guard rename(old, new) == 0 else {
            throw SQLError("\(old) cannot be moved to \(new): \(String(cString: strerror(errno)))")
        }
    }
}
