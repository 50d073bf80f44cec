import Foundation
import Gatehouse

/// The checks that touch the database's folder, its files and what is in them.
struct DatabaseDoctor {
    let settings: Settings

    func findings() async -> [Finding] {
        [folder(), freeSpace()] + modes() + (await contents())
    }

    private var path: String { settings.database }

    private var directory: String {
        URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
    }

    private func folder() -> Finding {
        guard FileManager.default.isWritableFile(atPath: directory) else {
            return Finding(.fail, "folder", "\(directory) cannot be written: SQLite makes its log files there")
        }
        return Finding(.ok, "folder", "\(directory) can be written")
    }

    private func freeSpace() -> Finding {
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: directory)
        guard let free = attributes?[.systemFreeSize] as? NSNumber else {
            return Finding(.warn, "disk", "how much is free cannot be told")
        }
        return .freeSpace(free.int64Value)
    }

    private func modes() -> [Finding] {
        ["", "-wal", "-shm", ".keys", ".keys.anchor"].compactMap { suffix in
            PrivateFile.mode(of: path + suffix).map { .mode(of: path + suffix, $0) }
        }
    }

    /// Opens the database, unless that would make one.
    private func contents() async -> [Finding] {
        let now = AuthClock.system.now()
        guard PrivateFile.mode(of: path) != nil else {
            return [
                Finding(.warn, "database", "\(path) is not there yet: `gatehouse serve` makes it"),
                .clock(now, newestEvent: nil),
            ]
        }
        do {
            let auth = try await settings.openAuth(logger: settings.quietLogger)
            let newest = try await auth.store.read { try $0.auditEvents(of: nil, limit: 1).first?.at }
            try await auth.store.close()
            let opened = Finding(.ok, "database", "\(path) opens and is of this version")
            return [opened, .clock(now, newestEvent: newest)]
        } catch {
            let reason = CommandFailure(error)?.message ?? "\(error)"
            return [Finding(.fail, "database", reason), .clock(now, newestEvent: nil)]
        }
    }
}
