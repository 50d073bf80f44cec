import Foundation
import Gatehouse

/// Where the keys of a SQLite database are, and the anchor beside them.
struct KeyPlace {
    /// The key file; `nil` when the keys are given by a setting.
    let path: String?

    private let anchor: String?

    /// - Throws: ``CommandFailure`` when the file is not there: without it nothing of the record can be checked.
    init(_ settings: Settings) throws {
        path = settings.auth.keys.file(besideDatabase: settings.database)
        if let path, PrivateFile.mode(of: path) == nil {
            throw CommandFailure("The key file \(path) is not there. Put it back first: it is kept apart.", .notFound)
        }
        anchor = settings.auth.audit.anchorFile ?? path.map { $0 + ".anchor" }
    }

    /// Moves the anchor out of the way, which knows seals that the backup does not have.
    ///
    /// - Returns: where it is now.
    func moveAnchor(keepingAs name: String) throws -> String? {
        guard let anchor, FileManager.default.fileExists(atPath: anchor) else { return nil }
        let kept = "\(anchor).\(name)"
        guard rename(anchor, kept) == 0 else {
            throw CommandFailure("The database was put back. The anchor \(anchor) cannot be moved: move it by hand.")
        }
        return kept
    }
}
