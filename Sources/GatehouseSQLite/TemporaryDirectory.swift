import Foundation
import GatehouseSQL

/// A fresh directory that goes away with its last reference.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "gatehouse-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: directory, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw SQLError("No temporary directory can be made in \(FileManager.default.temporaryDirectory.path).")
        }
        path = directory.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
