import ArgumentParser
import Foundation
import Gatehouse

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write all accounts with their password hashes, one JSON object a line.",
        discussion: """
            `gatehouse import FILE --format jsonl` reads it again. Keep it like the database itself. Hashes that were made \
            with a key (a pepper) need the key file, too.
            """)

    @Option(name: .shortAndLong, help: "A file to be made, of mode 0600; otherwise standard output.")
    var output: String?

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        guard output != nil || isatty(STDOUT_FILENO) == 0 else {
            throw ValidationError(
                "Password hashes do not belong on a terminal: name a file with --output, or use a pipe.")
        }
        try await options.withAuth { auth in
            let file = try output.map { try Self.make($0) }
            let count = try await auth.exportAccounts { page in
                for account in page {
                    let line = try ExportRow(account).line
                    if let file { try Self.write(line, to: file) } else { try Console.print(line) }
                }
            }
            try file?.synchronize()
            try file?.close()
            Console.complain("Exported \(count) accounts.")
        }
    }

    private static func make(_ path: String) throws -> FileHandle {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw CommandFailure("The file \(path) cannot be made: \(reason).", errno == EEXIST ? .refused : .failed)
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static func write(_ line: String, to file: FileHandle) throws {
        do {
            try file.write(contentsOf: Data((line + "\n").utf8))
        } catch {
            throw CommandFailure("The file cannot be written; it is not whole: \(error.localizedDescription)")
        }
    }
}
