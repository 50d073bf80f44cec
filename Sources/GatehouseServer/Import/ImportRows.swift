import Gatehouse

/// A row of a source that is to be looked at, as it is printed.
struct ImportProblemRow: Row {
    let line: Int64
    let problem: String
    let reason: String

    init(_ problem: ImportProblem) {
        line = problem.line
        self.problem = problem.kind.rawValue
        reason = problem.reason
    }

    var text: String { "\(line)\t\(problem)\t\(reason)" }

    enum CodingKeys: String, CodingKey {
        case line, problem, reason
    }
}

/// What became of all rows, as it is printed.
struct ImportReportRow: Row {
    let rows: Int64
    let skipped: Int64
    let imported: Int64
    let wrapped: Int64
    let withoutPassword: Int64
    let duplicates: Int64
    let bad: Int64
    let dryRun: Bool

    init(_ report: ImportReport, isDryRun: Bool) {
        rows = report.rows
        skipped = report.skipped
        imported = report.imported
        wrapped = report.wrapped
        withoutPassword = report.withoutPassword
        duplicates = report.duplicates
        bad = report.bad
        dryRun = isDryRun
    }

    var text: String {
        """
        \(dryRun ? "Would import" : "Imported") \(imported) of \(rows) rows (\(wrapped) hashes wrapped, \
        \(withoutPassword) without a password).
        In already by an earlier run: \(skipped). Duplicates: \(duplicates). Bad: \(bad).
        """
    }
}
