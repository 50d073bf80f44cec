import Foundation

/// Runs the built program `gatehouse` as a user does.
struct Program {
    struct Outcome {
        let code: Int32
        let output: String
        let errors: String

        /// The lines of the output, each as a JSON object.
        var objects: [[String: Any]] {
            output.utf8.split(separator: UInt8(ascii: "\n")).compactMap {
                (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any]
            }
        }
    }

    let folder = TemporaryFolder()
    var environment: [String: String] = [:]

    /// The URL of a database in place of the file, handed over as an operator should.
    var databaseURL: String?

    var database: String { folder.path("test.db") }

    /// Runs it to its end.
    func run(_ arguments: String..., input: String = "") async throws -> Outcome {
        try await outcome(of: prepare(arguments, input: input))
    }

    /// Runs a prepared process to its end.
    func outcome(of process: Process) async throws -> Outcome {
        let (output, errors) = (try folder.write("", to: "output"), try folder.write("", to: "errors"))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
        let code = try await finish(process)
        return Outcome(
            code: code, output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8))
    }

    /// A process of it that was not started yet.
    func prepare(_ arguments: [String], input: String = "") throws -> Process {
        let process = Process()
        process.executableURL = Program.executable
        process.arguments = arguments + (databaseURL == nil ? ["--database", database] : [])
        process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }
        process.environment?["GATEHOUSE_DATABASE"] = databaseURL
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: folder.write(input, to: "input")))
        return process
    }

    /// Starts the process and waits for its end; a test that runs out of time ends it.
    ///
    /// - Returns: its exit code.
    func finish(_ process: Process) async throws -> Int32 {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
                do {
                    try process.run()
                } catch {
                    process.terminationHandler = nil
                    continuation.resume(throwing: error)
                }
            }
        } onCancel: {
            if process.isRunning { process.terminate() }
        }
    }

    /// The program lies beside the test bundle.
    private static var executable: URL {
        let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "gatehouse")
        guard !FileManager.default.isExecutableFile(atPath: beside.path) else { return beside }
        return URL(filePath: #filePath).appending(path: "../../../../.build/debug/gatehouse").standardized
    }
}
