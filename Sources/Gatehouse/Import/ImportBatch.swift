/// Some rows of a source on their way into the store.
struct ImportBatch: Sendable {
    /// An account with what is to become of its hash.
    struct Entry: Sendable {
        let account: ImportedAccount
        let adoption: PasswordHasher.Adoption?
    }

    private(set) var entries: [Entry] = []
    private(set) var problems: [ImportProblem] = []

    /// Reads rows; nothing slow is computed yet.
    init(
        _ rows: [ImportRow], _ plan: ImportPlan, _ hasher: PasswordHasher, pepper: SealedPepper?,
        _ identifiers: IdentifierPolicy, now: Timestamp, random: RandomSource
    ) throws {
        for row in rows {
            do {
                let account = try ImportedAccount(
                    row.values.get(), line: row.line, plan, identifiers, now: now, random: random)
                entries.append(try entry(account, plan, hasher, pepper))
            } catch let error as ImportError {
                problems.append(ImportProblem(line: row.line, kind: .bad, reason: error.description))
            } catch let error as ForeignHashError {
                problems.append(ImportProblem(line: row.line, kind: .bad, reason: error.reason))
            }
        }
    }

    private mutating func entry(
        _ account: ImportedAccount, _ plan: ImportPlan, _ hasher: PasswordHasher, _ pepper: SealedPepper?
    ) throws -> Entry {
        guard let hash = account.hash else { return Entry(account: account, adoption: nil) }
        do {
            try plan.format.check(hash)
            // Flask-Security keys only what passlib's own kinds hash, which begin with `$`.
            let isPeppered = hash.utf8.first == UInt8(ascii: "$")
            return Entry(account: account, adoption: try hasher.adoption(of: hash, pepper: isPeppered ? pepper : nil))
        } catch  where plan.keepsWithoutPassword {
            problems.append(ImportProblem(line: account.line, kind: .withoutPassword, reason: error.reason))
            return Entry(account: account, adoption: nil)
        }
    }
}
