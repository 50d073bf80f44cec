import Foundation

/// A file that only its owner may read, as every file with a secret must be.
enum PrivateFile {
    /// The permission bits of a file; `nil` when there is none.
    static func mode(of path: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: URL(filePath: path).resolvingSymlinksInPath().path)
        return (attributes?[.posixPermissions] as? NSNumber).map { $0.intValue & 0o777 }
    }

    /// Whether others may do anything with a file of this mode.
    static func isOpenToOthers(_ mode: Int) -> Bool {
        mode & 0o077 != 0
    }

    /// Refuses a file that others may read or write.
    ///
    /// - Throws: ``CommandFailure``.
    static func check(_ path: String) throws {
        guard let mode = mode(of: path) else { throw CommandFailure("The file \(path) cannot be read.") }
        guard !isOpenToOthers(mode) else {
            throw CommandFailure("The file \(path) holds a secret and others can read it: chmod 600 \(path)")
        }
    }
}
