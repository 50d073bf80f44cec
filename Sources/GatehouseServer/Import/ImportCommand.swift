import ArgumentParser
import Gatehouse

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in the accounts of another system.",
        discussion: """
            SOURCE is a SQLite file, the URL of a PostgreSQL database without a password (~/.pgpass has it), or a file of \
            comma-separated values or JSON lines. Rows that cannot be used, and those of accounts that are there, are \
            listed; the command then ends with 4. Run again, it goes on where it was cut off. A server may run meanwhile.
            """)

    @Argument(help: "The file or URL that the accounts come from.")
    var source: String

    @Option(help: "\(ImportFormat.names).", transform: ImportFormat.read)
    var format: ImportFormat

    @Option(help: "The table, if it is not called as usual.")
    var table: String?

    @Option(help: "The column that the rows of a PostgreSQL table are ordered by.")
    var key = "id"

    @Option(
        name: .customLong("column"), help: "FIELD=COLUMN: where a field stands; FIELD= for nowhere. May be repeated.",
        transform: ImportColumn.init)
    var columns: [ImportColumn] = []

    @Option(help: "A private file that holds Devise's pepper or Flask-Security's SECURITY_PASSWORD_SALT.")
    var pepperFile: String?

    @Flag(help: "Bring in accounts whose hash cannot be kept, without a password.")
    var withoutPassword = false

    @Flag(help: "Read everything, store nothing, and tell what would be done.")
    var dryRun = false

    @Flag(help: "Read all rows again, also those that an earlier run has done; what is in is a duplicate then.")
    var fromStart = false

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let source = try openSource()
        var plan = try plan()
        try plan.settle(on: try await source.columns(), named: Set(columns.map(\.field)))
        let bar = ProgressBar(total: try await source.count())
        var report = ImportReport()
        try await options.withAuth(creating: true, adjust: { $0.auth.passwords.useAllThreads() }) { auth in
            report = try await auth.importAccounts(from: source, plan) { news in
                switch news {
                case .problem(let problem):
                    bar.clear()
                    try ImportProblemRow(problem).show(asJSON: options.json)
                case .progress(let report): bar.show(report.rows)
                }
            }
        }
        bar.clear()
        try ImportReportRow(report, isDryRun: dryRun).show(asJSON: options.json)
        guard report.bad == 0, report.duplicates == 0 else { throw ExitCode(CommandFailure.Code.refused.rawValue) }
    }

    private func plan() throws -> ImportPlan {
        var plan = ImportPlan(format)
        plan.keepsWithoutPassword = withoutPassword
        plan.isDryRun = dryRun
        plan.startsAgain = fromStart
        for column in columns { plan.columns[column.field] = column.name }
        plan.pepper = try pepper()
        return plan
    }

    private func pepper() throws -> OldPepper? {
        guard let style = format.pepperStyle else {
            guard pepperFile == nil else { throw ValidationError("--pepper-file is for devise and flask-security.") }
            return nil
        }
        guard let pepperFile else {
            guard style != .flaskSecurity else {
                throw ValidationError("flask-security needs --pepper-file, a file of its SECURITY_PASSWORD_SALT.")
            }
            return nil
        }
        return try OldPepper(style, PrivateFile.secret(pepperFile))
    }
}

extension ImportFormat {
    fileprivate static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// A format on the command line.
    fileprivate static func read(_ name: String) throws -> ImportFormat {
        guard let format = ImportFormat(rawValue: name) else { throw ValidationError("The formats are \(names).") }
        return format
    }
}

extension PasswordPolicy {
    /// Wrapping hashes is one client's work, which may take its time: there is no other.
    fileprivate mutating func useAllThreads() {
        placesPerClient = min(queueLength, 2 * hashingThreads)
        queueTimeLimit = .hours(1)
    }
}
