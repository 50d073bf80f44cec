import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file of keys that only its owner may read.
///
/// It is never written in place: what is new goes to a second file, to the disk, and takes the name when it is whole.
package struct KeyFile: Sendable {
    /// Where it is.
    package let path: String

    /// The file at this path.
    package init(_ path: String) {
        self.path = path
    }

    /// Reads the keys.
    ///
    /// - Returns: `nil` when there is no such file.
    /// - Throws: ``KeyError`` when others can read it, or it cannot be used.
    package func load() throws -> KeyRing? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("cannot be read")
        }
        defer { close(descriptor) }
        try check(descriptor)
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        guard let data = try? handle.read(upToCount: KeyRing.maximumBytes + 1) ?? Data(),
            let text = String(validating: data, as: UTF8.self)
        else { throw KeyError("The key file \(path) cannot be read, or is no text.") }
        do {
            return try KeyRing(Secret(text))
        } catch let error as KeyError {
            throw KeyError("The key file \(path) cannot be used. \(error.description)")
        }
    }

    /// Reads the keys, or makes the file with a new one.
    package func openOrMake(at now: Timestamp, random: RandomSource = .system) throws -> KeyRing {
        if let ring = try load() { return ring }
        return try locked {
            if let ring = try load() { return ring }
            let ring = try KeyRing([RootKey(startsAt: now, random: random)])
            try replace(with: ring)
            return ring
        }
    }

    /// Adds a key; those that are there stay.
    ///
    /// - Returns: the ring as it is now.
    package func add(_ key: RootKey) throws -> KeyRing {
        try locked {
            guard let ring = try load() else { throw KeyError("There is no key file \(path).") }
            let grown = try KeyRing(ring.keys + [key])
            try replace(with: grown)
            return grown
        }
    }

    private func check(_ descriptor: Int32) throws {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("cannot be read") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw KeyError("The key file \(path) is not a file.") }
        guard status.st_mode & 0o077 == 0 else {
            throw KeyError("The key file \(path) can be read or written by others: chmod 600 \(path)")
        }
    }

    /// The folder of the file itself, past any link.
    private var target: URL { URL(filePath: path).resolvingSymlinksInPath() }

    /// Lets one process at a time make or change the file.
    private func locked<Result>(_ body: () throws -> Result) throws -> Result {
        let folder = open(target.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw failure("cannot be made") }
        defer { close(folder) }
        guard flock(folder, LOCK_EX) == 0 else { throw failure("cannot be locked") }
        let result = try body()
        guard fsync(folder) == 0 else { throw failure("cannot be brought to the disk") }
        return result
    }

    private func replace(with ring: KeyRing) throws {
        let final = target.path
        let draft = final + ".new"
        // Whoever held the lock before and died may have left one.
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("cannot be made") }
        defer { close(descriptor) }
        var rest = Array(ring.text.expose().utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw failure("cannot be written") }
            rest = rest.dropFirst(max(0, count))
        }
        guard fsync(descriptor) == 0, rename(draft, final) == 0 else { throw failure("cannot be written") }
    }

    private func failure(_ what: String) -> KeyError {
        KeyError("The key file \(path) \(what): \(String(cString: strerror(errno))).")
    }
}
