import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Breached passwords in a file of this machine: a line for each, sorted.
///
/// A line begins with the SHA-1 in 40 hexadecimal digits; what follows a colon is not looked at. Of any size: a look-up
/// halves it some forty times and reads as many blocks. The file that was opened is read for as long as the program runs, also
/// when another one takes its name.
public final class BreachFile: BreachedPasswords {
    private let path: String
    private let descriptor: CInt
    private let size: Int64
    private let queue = DispatchQueue(label: "breached passwords")

    /// Opens the file and looks at its first line.
    ///
    /// - Throws: ``BreachError`` when it cannot be read or begins with anything else.
    public init(path: String) throws {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw BreachError("\(path) cannot be read: \(String(cString: strerror(errno)))")
        }
        var status = stat()
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        size = isFile ? Int64(status.st_size) : 0
        guard isFile, size > 0, try line(from: 0, before: size) != nil else { throw malformed }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Whether one of the lines begins with the digest.
    ///
    /// - Throws: ``BreachError`` when the file cannot be read, or holds something else where it was looked.
    public func contains(_ password: BreachDigest) async throws -> Bool {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { [self] in
                continuation.resume(with: Result { try search(for: password.all.expose()) })
            }
        }
    }

    private func search(for digest: [UInt8]) throws -> Bool {
        // The line that is looked for begins in this range, if it is there.
        var (low, high) = (Int64(0), size)
        while low < high {
            let middle = low + (high - low) / 2
            guard let line = try line(from: middle, before: high) else {
                high = middle
                continue
            }
            if line.digest.elementsEqual(digest) { return true }
            if digest.lexicographicallyPrecedes(line.digest) { high = middle } else { low = line.start + 1 }
        }
        return false
    }

    /// The first line that begins at this place or after it; `nil` when none does before `end`.
    private func line(from place: Int64, before end: Int64) throws -> (start: Int64, digest: [UInt8])? {
        // One byte more, because a line begins behind the end of another.
        let first = max(0, place - 1)
        let bytes = try read(at: first)
        var start = 0
        if place > 0 {
            guard let newline = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
                guard bytes.count < BreachFile.block else { throw malformed }
                return nil
            }
            start = newline + 1
        }
        guard first + Int64(start) < end else { return nil }
        let rest = bytes[start...]
        let digits = rest.prefix(BreachDigest.length)
        let isEnded = rest.dropFirst(BreachDigest.length).first.map { ":\r\n".utf8.contains($0) } ?? true
        guard digits.count == BreachDigest.length, isEnded, digits.allSatisfy(BreachFile.isHex) else { throw malformed }
        // A list in small letters is sorted like one in capitals.
        return (first + Int64(start), digits.map { $0 >= UInt8(ascii: "a") ? $0 - 32 : $0 })
    }

    private func read(at place: Int64) throws -> [UInt8] {
        let bytes = [UInt8](unsafeUninitializedCapacity: BreachFile.block) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, BreachFile.block, off_t(place)))
        }
        // Every place that is asked for lies inside the file, so nothing means an error or that it was cut meanwhile.
        guard !bytes.isEmpty else { throw BreachError("\(path) cannot be read") }
        return bytes
    }

    private var malformed: BreachError { BreachError("\(path) is no sorted list of SHA-1 digests") }

    /// Longer than the longest two lines can be.
    private static let block = 256

    private static func isHex(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
            UInt8(ascii: "a")...UInt8(ascii: "f"):
            true
        default: false
        }
    }
}
