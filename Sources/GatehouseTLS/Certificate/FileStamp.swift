import Foundation

/// What changes when a file is written again or replaced, and the file's mode.
struct FileStamp: Equatable {
    let mode: Int
    private let modified: Date?
    private let size: Int?
    private let inode: Int?

    /// Follows symbolic links, as whoever renews certificates moves them.
    ///
    /// `nil` when there is no such file.
    init?(_ path: String) {
        let target = URL(filePath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: target),
            let permissions = attributes[.posixPermissions] as? NSNumber
        else { return nil }
        mode = permissions.intValue & 0o777
        modified = attributes[.modificationDate] as? Date
        size = (attributes[.size] as? NSNumber)?.intValue
        inode = (attributes[.systemFileNumber] as? NSNumber)?.intValue
    }
}
