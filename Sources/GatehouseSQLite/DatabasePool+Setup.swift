import Foundation
import GRDB
import Gatehouse
import GatehouseSQL

extension DatabasePool {
    /// Opens a pool of ours on a prepared file.
    ///
    /// Two processes that create the database at the same moment both switch it to WAL, which SQLite answers with BUSY
    /// without waiting; so the one that lost tries again until the busy timeout is over.
    static func opened(path: String, options: SQLiteOptions) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "gatehouse"
        configuration.busyMode = .timeout(options.busySeconds)
        configuration.maximumReaderCount = max(1, options.readers)
        let deadline = Date().addingTimeInterval(options.busySeconds)
        while true {
            do {
                return try DatabasePool(path: path, configuration: configuration)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && Date() < deadline {
                Thread.sleep(forTimeInterval: 0.01)
            } catch {
                throw storeError(error)
            }
        }
    }

    /// Makes the writer durable: a commit that was answered is on the disk.
    ///
    /// GRDB sets `synchronous = NORMAL` when a pool opens, after `prepareDatabase` has run; so this comes after it.
    func prepareWriter(_ options: SQLiteOptions) throws {
        guard !configuration.readonly else { throw SQLError("The database pool is read-only.") }
        guard configuration.foreignKeysEnabled else {
            throw SQLError("The database pool does not enforce foreign keys; leave foreignKeysEnabled on.")
        }
        do {
            try writeWithoutTransaction { database in
                let full = 2
                if try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0 < full {
                    try database.execute(sql: "PRAGMA synchronous = FULL")
                }
                if case .immediateError = configuration.busyMode {
                    let milliseconds = Int(options.busySeconds * 1000)
                    try database.execute(sql: "PRAGMA busy_timeout = \(milliseconds)")
                }
            }
        } catch {
            throw storeError(error)
        }
    }
}

extension SQLiteOptions {
    /// The busy timeout within what SQLite's 32 bits of milliseconds hold.
    var busySeconds: TimeInterval {
        min(max(0, TimeInterval(busyTimeout.microseconds) / 1_000_000), 3600)
    }
}

extension Duration {
    /// The whole nanoseconds of this duration, at most `Int64.max`.
    var nanoseconds: Int64 {
        let (product, overflow) = microseconds.multipliedReportingOverflow(by: 1000)
        guard !overflow else { return microseconds < 0 ? .min : .max }
        return product
    }
}
