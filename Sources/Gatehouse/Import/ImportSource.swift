/// Where rows of accounts come from: a file or a table.
public protocol ImportSource: Sendable {
    /// Names it, without a secret: the same source has the same name.
    var name: String { get }

    /// The columns that there are; `nil` where every row has its own.
    ///
    /// - Throws: ``ImportError``.
    func columns() async throws -> Set<String>?

    /// About how many rows there are, to show how far a run has come; `nil` when nobody knows.
    ///
    /// - Throws: ``ImportError``.
    func count() async throws -> Int64?

    /// Begins to read from the start.
    ///
    /// - Throws: ``ImportError``.
    func rows() async throws -> any ImportRows
}

/// The rows of a source, one after the other.
public protocol ImportRows: Sendable {
    /// The next rows, at least one and at most some hundred; none at the end.
    ///
    /// - Throws: ``ImportError`` when the source cannot be read on.
    func next() async throws -> [ImportRow]
}

/// One row of a source.
public struct ImportRow: Sendable {
    /// Where it stands: the line of a file, the number of a table's row.
    public let line: Int64

    /// What it holds by column, without what is empty there; or why it cannot be read.
    public let values: Result<[String: String], ImportError>

    /// A row.
    public init(line: Int64, values: Result<[String: String], ImportError>) {
        self.line = line
        self.values = values
    }
}

/// Why a source, or a row of it, cannot be used; it holds nothing of what stands there.
public struct ImportError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The reason as a sentence without its end.
    public let description: String

    /// A reason.
    public init(_ description: String) {
        self.description = description
    }
}
