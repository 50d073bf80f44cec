import Dispatch
import Foundation
import GRDB
import Gatehouse
import GatehouseSQL

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Whole copies of a database file, made while servers read and write it.
public enum SQLiteBackup {
    /// Copies the database to a new file of mode 0600.
    ///
    /// The copy is the state of one moment; nobody waits for it. It is one file, without a log beside it, and was checked.
    /// No migration is run.
    ///
    /// - Throws: `SQLError` when a file cannot be used, `AuthError.unavailable` when SQLite cannot copy it; nothing is
    ///   left behind then.
    public static func copy(_ path: String, to target: String) async throws {
        try await offThread {
            let source = try reader(path)
            let file = try SQLiteFile.make(target)
            do {
                let copy = try DatabaseQueue(path: file, configuration: quiet())
                try source.backup(to: copy)
                try copy.inDatabase { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
                try check(copy, file)
                try copy.close()
                try source.close()
            } catch {
                for suffix in ["", "-wal", "-shm", "-journal"] { unlink(file + suffix) }
                throw storeError(error)
            }
        }
    }

    /// Opens a database for reading.
    static func reader(_ path: String) throws -> DatabaseQueue {
        guard FileManager.default.fileExists(atPath: path) else { throw SQLError("There is no database \(path).") }
        var configuration = quiet()
        configuration.readonly = true
        do {
            return try DatabaseQueue(path: URL(filePath: path).standardizedFileURL.path, configuration: configuration)
        } catch {
            throw storeError(error)
        }
    }

    /// Looks at every page, index and reference.
    ///
    /// - Throws: `SQLError` when something is damaged.
    static func check(_ queue: DatabaseQueue, _ path: String) throws {
        try queue.read { database in
            let words = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
            let orphans = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check")
            guard words == ["ok"], orphans == nil else { throw SQLError("The database \(path) is damaged.") }
            guard try database.tableExists(SQLStore.gate) else {
                throw SQLError("The database \(path) is none of Gatehouse's.")
            }
        }
    }

    /// Runs what blocks on a thread that may wait.
    static func offThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Swift.Result { try body() }) }
        }
    }

    private static func quiet() -> Configuration {
        var configuration = Configuration()
        configuration.label = "gatehouse.backup"
        configuration.busyMode = .timeout(5)
        return configuration
    }
}
