/// How accounts are brought in.
public struct ImportPlan: Sendable {
    /// Where they come from.
    public let format: ImportFormat

    /// Which column holds what.
    public var columns: [ImportField: String]

    /// The secret that went into every hash there.
    public var pepper: OldPepper?

    /// Whether accounts whose hash cannot be kept come in without a password; otherwise they stay out.
    public var keepsWithoutPassword = false

    /// Whether nothing is stored.
    public var isDryRun = false

    /// Whether the source is read from its start, whatever an earlier run has done.
    public var startsAgain = false

    /// How many rows are one transaction.
    static let batch = 200

    /// A plan with the columns that the format has as a rule.
    public init(_ format: ImportFormat) {
        self.format = format
        columns = format.columns
    }

    /// Leaves out the columns that the source does not have.
    ///
    /// - Parameters:
    ///   - there: the columns of the source; `nil` where every row has its own.
    ///   - named: the fields whose column somebody named, which must be there.
    /// - Throws: ``ImportError`` when one of those, the hash, or both name and address are missing.
    public mutating func settle(on there: Set<String>?, named: Set<ImportField>) throws {
        guard let there else { return }
        for field in named {
            guard let column = columns[field], !there.contains(column) else { continue }
            throw ImportError("there is no column \(column)")
        }
        columns = columns.filter { there.contains($0.value) }
        guard columns[.username] != nil || columns[.email] != nil else {
            throw ImportError(
                "there is no column for the user name or the mail address; --column username=NAME names one")
        }
        guard columns[.password] != nil || format.table == nil else {
            throw ImportError("there is no column for the password's hash; --column password=NAME names it")
        }
    }

    /// Names this plan's way through a source, so that a run that was cut off is found again.
    func mark(of source: String) -> Digest256 {
        let columns = columns.map { "\($0.key.rawValue)=\($0.value)" }.sorted()
        let way = [format.rawValue, source, "\(keepsWithoutPassword)"]
        return Digest256(ofParts: (way + columns).map { Array($0.utf8) })
    }
}
