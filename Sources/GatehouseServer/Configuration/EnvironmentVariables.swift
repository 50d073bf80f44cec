import Foundation

/// The `GATEHOUSE_*` variables, those that name a file of a value included.
struct EnvironmentVariables {
    private static let fileSuffix = "_FILE"
    private static let largestFile = 64 * 1024

    private let environment: [String: String]
    private let keys: [ConfigurationKey]

    init(_ environment: [String: String], keys: [ConfigurationKey]) {
        self.environment = environment.filter { $0.key.utf8.starts(with: "GATEHOUSE_".utf8) }
        self.keys = keys
    }

    /// The values by variable, and the files by setting.
    ///
    /// - Throws: ``CommandFailure`` for an unknown variable and for a file that cannot be read.
    func read() throws -> (values: [String: String], files: [String: String]) {
        let known = keys.flatMap { [$0.variable, $0.variable + Self.fileSuffix] } + [ConfigurationSources.fileVariable]
        try Suggestion.check(environment.keys.sorted(), known: known, where: "in the environment")
        var (values, files) = (environment, [String: String]())
        for key in keys {
            guard let path = environment[key.variable + Self.fileSuffix] else { continue }
            guard values[key.variable] == nil else {
                throw CommandFailure("\(key.variable) and \(key.variable)\(Self.fileSuffix) are both set: choose one.")
            }
            let text = try contents(of: path, for: key)
            if key.hides(text) { try PrivateFile.check(path) }
            values[key.variable] = text
            files[key.name] = path
        }
        return (values, files)
    }

    /// The file's text without the end of its last line.
    private func contents(of path: String, for key: ConfigurationKey) throws -> String {
        guard let file = FileHandle(forReadingAtPath: path),
            let data = try? file.read(upToCount: Self.largestFile + 1) ?? Data(), data.count <= Self.largestFile,
            let text = String(bytes: LineEnd.dropped(from: Array(data)), encoding: .utf8)
        else {
            throw CommandFailure("The file \(path) of \(key.name) cannot be read, or is no text of up to 64 KiB.")
        }
        return text
    }
}

/// The end of a line, on any system.
enum LineEnd {
    static func dropped(from bytes: [UInt8]) -> [UInt8] {
        guard bytes.last == UInt8(ascii: "\n") else { return bytes }
        let line = bytes.dropLast()
        return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
}
