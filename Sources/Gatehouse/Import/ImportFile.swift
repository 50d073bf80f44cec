import Foundation

/// A file of accounts: comma-separated values with a line of names (RFC 4180), or JSON objects, one a line.
public struct ImportFile: ImportSource {
    private let path: String
    private let isJSON: Bool

    /// Longest row in bytes.
    static let longestRow = 256 * 1024

    /// Rows that are handed out at once.
    static let portion = 200

    /// The file at this path.
    public init(path: String, isJSON: Bool) {
        self.path = path
        self.isJSON = isJSON
    }

    /// The absolute path.
    public var name: String { URL(filePath: path).standardizedFileURL.path }

    /// The names in the first line; `nil` for JSON.
    public func columns() async throws -> Set<String>? {
        isJSON ? nil : Set(try CSVReader(path: path).header)
    }

    /// The line ends in the file: a little more than the rows.
    public func count() async throws -> Int64? {
        var bytes = try ImportBytes(path: path)
        return try bytes.countLines()
    }

    /// Begins to read.
    public func rows() async throws -> any ImportRows {
        isJSON ? try JSONLineRows(path: path) : try CSVRows(path: path)
    }
}
