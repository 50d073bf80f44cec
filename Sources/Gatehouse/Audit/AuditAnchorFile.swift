import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The file that the newest seal is noted in.
///
/// It is never written in place: a crash leaves the old anchor or the new one.
struct AuditAnchorFile: Sendable {
    let path: String

    private static let largest = 4096

    /// The anchor.
    ///
    /// - Returns: `nil` when there is no file.
    /// - Throws: ``AuthError/unavailable(_:)`` when it cannot be read, or is no anchor.
    func load() throws -> AuditAnchor? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("cannot be read")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard let data = try? file.read(upToCount: AuditAnchorFile.largest) ?? Data() else {
            throw failure("cannot be read")
        }
        let line = data.prefix { $0 != UInt8(ascii: "\n") }
        guard let anchor = AuditAnchor(String(decoding: line, as: UTF8.self)) else {
            throw AuthError.unavailable("the anchor file \(path) is damaged: it is no NUMBER:CODE of a seal")
        }
        return anchor
    }

    /// Puts an anchor in the place of the one that is there.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    func save(_ anchor: AuditAnchor) throws {
        let draft = "\(path).\(getpid()).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("cannot be made") }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data("\(anchor)\n".utf8))
            try file.synchronize()
        } catch {
            unlink(draft)
            throw AuthError.unavailable("the anchor file \(path) cannot be written")
        }
        guard rename(draft, path) == 0 else {
            let failure = failure("cannot be written")
            unlink(draft)
            throw failure
        }
    }

    private func failure(_ what: String) -> AuthError {
        .unavailable("the anchor file \(path) \(what): \(String(cString: strerror(errno)))")
    }
}
