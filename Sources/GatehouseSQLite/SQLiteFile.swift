import Foundation
import GatehouseSQL

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The file of a database: private from its first moment, or refused.
enum SQLiteFile {
    /// Creates the file with mode 0600 if it is not there, and refuses one that others may read or write.
    ///
    /// SQLite would create it with the mode that the umask leaves, readable by everybody as a rule; its `-wal` and
    /// `-shm` files take the mode of the database file.
    ///
    /// - Returns: the absolute path without links. SQLite reads a path that begins with `file:` as a URI and `:memory:`
    ///   as no file at all; one that begins with a slash is only ever a path.
    static func prepare(_ path: String) throws -> String {
        guard !path.utf8.isEmpty, !path.utf8.contains(0) else { throw SQLError("The database needs a path.") }
        guard !path.utf8.elementsEqual(":memory:".utf8) else {
            throw SQLError("The database needs a file. For tests there is SQLiteDatabase.temporary().")
        }
        let isAbsolute = path.utf8.first == UInt8(ascii: "/")
        let absolute = isAbsolute ? path : FileManager.default.currentDirectoryPath + "/" + path
        let descriptor = open(absolute, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            throw SQLError("The database file \(path) cannot be made: \(reason()).")
        }
        let resolved = try resolve(absolute, shown: path)
        try check(resolved, shown: path)
        return resolved
    }

    /// Makes a new file with mode 0600.
    ///
    /// - Returns: the absolute path without links.
    /// - Throws: `SQLError` when there is one already.
    static func make(_ path: String) throws -> String {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw SQLError("The file \(path) is there already; it is not written over.")
        }
        return try prepare(path)
    }

    private static func resolve(_ path: String, shown: String) throws -> String {
        guard let pointer = realpath(path, nil) else {
            throw SQLError("The database file \(shown) cannot be found: \(reason()).")
        }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private static func check(_ path: String, shown: String) throws {
        guard try isPlainFile(path, shown) else { throw SQLError("The database \(shown) is not a file.") }
        let open = try ["", "-wal", "-shm", "-journal"].map { path + $0 }.filter(isOpenToOthers)
        guard open.isEmpty else {
            throw SQLError(
                """
                The database can be read or written by other users of this machine. \
                Make it private first: chmod 600 \(open.map(quoted).joined(separator: " "))
                """)
        }
    }

    private static func isPlainFile(_ path: String, _ shown: String) throws -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { throw SQLError("The database \(shown) cannot be read: \(reason()).") }
        return status.st_mode & S_IFMT == S_IFREG
    }

    private static func isOpenToOthers(_ path: String) throws -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw SQLError("The file \(path) cannot be read: \(reason()).") }
            return false
        }
        return status.st_mode & 0o077 != 0
    }

    /// The path as a shell takes it.
    private static func quoted(_ path: String) -> String {
        "'" + path.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }

    private static func reason() -> String {
        String(cString: strerror(errno))
    }
}
