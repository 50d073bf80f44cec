import Gatehouse
import Synchronization

/// Rows that a test lists, handed out three at a time.
final class ListedRows: ImportSource {
    let name: String
    private let lines: Mutex<[[String: String]?]>
    private let failsAfter: Int?

    /// - Parameter failsAfter: how many rows are read before the source breaks.
    init(_ lines: [[String: String]?], name: String = "list", failsAfter: Int? = nil) {
        self.lines = Mutex(lines)
        self.name = name
        self.failsAfter = failsAfter
    }

    func columns() async throws -> Set<String>? { nil }

    func count() async throws -> Int64? { nil }

    func rows() async throws -> any ImportRows {
        Rows(lines.withLock { $0 }, failsAfter: failsAfter)
    }

    private actor Rows: ImportRows {
        private let lines: [[String: String]?]
        private let failsAfter: Int?
        private var place = 0

        init(_ lines: [[String: String]?], failsAfter: Int?) {
            (self.lines, self.failsAfter) = (lines, failsAfter)
        }

        func next() async throws -> [ImportRow] {
            if let failsAfter, place >= failsAfter { throw ImportError("the source broke") }
            let part = lines[place..<min(place + 3, lines.count)]
            defer { place += part.count }
            return part.enumerated().map { offset, values in
                ImportRow(
                    line: Int64(place + offset + 1),
                    values: values.map { .success($0) } ?? .failure(ImportError("broken")))
            }
        }
    }
}
