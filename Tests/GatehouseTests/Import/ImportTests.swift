import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// U01, U02: accounts come in with what is known of them, and nothing is guessed.
@Suite struct Imports {
    /// HMAC-SHA-256 of ``Site/password`` with the key "salt", as Werkzeug before 3.0 stored it.
    private static let flask = "sha256$salt$d487b001c027f849c2da0189e23a9337b5d3f76c897de1366e6de3367dda5f13"

    private func row(_ name: String, _ more: [String: String] = [:]) -> [String: String] {
        ["username": name, "password": Self.flask].merging(more) { $1 }
    }

    private func bringIn(
        _ rows: [[String: String]?], _ plan: ImportPlan = ImportPlan(.csv), to site: Site, failsAfter: Int? = nil
    ) async throws -> (report: ImportReport, problems: [ImportProblem]) {
        var problems: [ImportProblem] = []
        let source = ListedRows(rows, failsAfter: failsAfter)
        let report = try await site.auth.importAccounts(from: source, plan) { news in
            if case .problem(let problem) = news { problems.append(problem) }
        }
        return (report, problems)
    }

    @Test func `an account comes in with all that is given of it`() async throws {
        let site = try await Site()
        let (report, problems) = try await bringIn(
            [
                row(
                    "Ada",
                    [
                        "email": "Ada@example.org", "email_verified_at": "2024-02-29 12:00:00.5+02:00",
                        "created_at": "1700000000", "last_login_at": "2024-03-01T00:00:00Z", "roles": "editor, admin",
                        "status": "active", "must_change_password": "1",
                    ]),
                row(
                    "grace",
                    ["active": "f", "administrator": "true", "email": "g@example.org", "email_verified_at": "t"]),
            ], to: site)
        #expect(problems.isEmpty && report.imported == 2 && report.wrapped == 2 && report.rows == 2)
        let ada = try await site.auth.account(named: "ada")
        #expect(ada.username == "Ada" && ada.email == "Ada@example.org" && ada.mustChangePassword)
        #expect(ada.emailVerifiedAt?.microseconds == 1_709_200_800_500_000)
        #expect(ada.createdAt.microseconds == 1_700_000_000_000_000)
        #expect(ada.lastLoginAt?.microseconds == 1_709_251_200_000_000)
        #expect(ada.roles == ["admin", "editor"] && ada.status == .active)
        let grace = try await site.auth.account(named: "grace")
        #expect(grace.status == .disabled && grace.roles == ["admin"] && grace.emailVerifiedAt == grace.createdAt)
        #expect(try await site.tryLogIn("ada") != nil)
        try await site.expectRejected(Site.password, as: "grace", from: .number(1))
        let events = try await site.record().filter { $0.kind == .imported }
        #expect(events.map(\.detail) == ["2 accounts from csv"])
    }

    /// Promise: an import lists what it cannot use by line and reason, never by what stands there.
    @Test func `rows that cannot be used are listed, and the others come in`() async throws {
        let site = try await Site()
        try await site.account("taken", email: "taken@example.org")
        let rows: [[String: String]?] = [
            row("good"), row("two words"), nil, row("TAKEN"), row("other", ["email": "Taken@example.org"]),
            row("mail", ["email": "no address"]), row("good"), row("role", ["roles": "Big Boss"]),
            row("time", ["created_at": "yesterday"]), row("flag", ["active": "perhaps"]), ["password": Self.flask],
            ["username": "plain", "password": "plain$$secret"], ["username": "clear", "password": "secret"],
            row("state", ["status": "asleep"]), row("nul", ["email": "a\0@example.org"]), ["username": "nopass"],
        ]
        let (report, problems) = try await bringIn(rows, to: site)
        #expect(report.imported == 2 && report.withoutPassword == 1 && report.duplicates == 3 && report.bad == 11)
        #expect(report.rows == 16)
        #expect(problems.map(\.line) == Array(2...15))
        #expect(problems.filter { $0.kind == .duplicate }.map(\.line) == [4, 5, 7])
        for problem in problems {
            for secret in ["secret", "two words", "taken@", "Boss", "asleep", "salt", "yesterday"] {
                #expect(!problem.reason.contains(secret), "\(problem)")
            }
        }
        #expect(try await site.count("accounts") == 3)
        #expect(try await site.tryLogIn("good") != nil)
        try await site.expectRejected(Site.password, as: "nopass", from: .number(1))
    }

    @Test func `a dry run tells the same and stores nothing`() async throws {
        let site = try await Site()
        try await site.account("taken")
        var plan = ImportPlan(.csv)
        plan.isDryRun = true
        let rows = [row("ada"), row("taken"), row("ada"), row("two words")]
        let before = try await site.record().count
        let cost = try await site.runs {
            let (report, problems) = try await bringIn(rows, plan, to: site)
            #expect(report.imported == 1 && report.duplicates == 2 && report.bad == 1 && problems.count == 3)
        }
        #expect(cost == 0, "nothing is hashed")
        #expect(try await site.count("accounts") == 1)
        #expect(try await site.count("imports") == 0)
        #expect(try await site.record().count == before)
    }

    /// Promise: an import that was cut off goes on where it ended, and brings in nobody twice.
    @Test func `a run that was cut off is gone on with`() async throws {
        let site = try await Site()
        let rows = (0..<9).map { row("user\($0)") }
        await #expect(throws: ImportError("the source broke")) {
            _ = try await bringIn(rows, to: site, failsAfter: 6)
        }
        #expect(try await site.count("accounts") == 6)
        let cost = try await site.runs {
            let (report, problems) = try await bringIn(rows, to: site)
            #expect(report.skipped == 6 && report.imported == 3 && report.rows == 9 && problems.isEmpty)
        }
        #expect(cost == 3, "what is in is not hashed again")
        let again = try await bringIn(rows + [row("late")], to: site)
        #expect(again.report.skipped == 9 && again.report.imported == 1)
        #expect(try await site.count("accounts") == 10)
    }

    @Test func `a source is read from its start again when that is asked`() async throws {
        let site = try await Site()
        let rows = [row("ada"), ["email": "ada@example.org", "password": Self.flask]]
        #expect(try await bringIn(rows, to: site).report.bad == 1)
        #expect(try await bringIn(rows, to: site).report.skipped == 2)
        var plan = ImportPlan(.csv)
        plan.startsAgain = true
        let byAddress = try await Site(beside: site) { $0.identifiers = .email }
        let (report, _) = try await bringIn(rows, plan, to: byAddress)
        #expect(report.imported == 1 && report.duplicates == 1 && report.skipped == 0)
    }

    @Test func `a source that has changed is read from its start`() async throws {
        let site = try await Site()
        _ = try await bringIn([row("ada"), row("grace")], to: site)
        let (report, problems) = try await bringIn([row("edsger"), row("ada"), row("grace")], to: site)
        #expect(report.skipped == 0 && report.imported == 1 && report.duplicates == 2)
        #expect(problems.map(\.line) == [2, 3])
    }

    @Test func `an account without a user name needs a site that goes by addresses`() async throws {
        let rows = [["email": "ada@example.org", "password": Self.flask]]
        let byName = try await Site()
        #expect(try await bringIn(rows, to: byName).report.bad == 1)
        let byAddress = try await Site { $0.identifiers = .email }
        #expect(try await bringIn(rows, to: byAddress).report.imported == 1)
        #expect(try await byAddress.tryLogIn("ADA@example.org") != nil)
    }

    @Test func `an account whose hash cannot be kept comes in without one only when asked`() async throws {
        let site = try await Site()
        let rows = [["username": "ada", "password": "plain$$secret"], ["username": "grace", "password": "!x"]]
        #expect(try await bringIn(rows, to: site).report.bad == 2)
        var plan = ImportPlan(.csv)
        plan.keepsWithoutPassword = true
        let (report, problems) = try await bringIn(rows + [row("late")], plan, to: site)
        #expect(report.skipped == 0 && report.imported == 3, "another way through the same rows")
        #expect(problems.map(\.kind) == [.withoutPassword, .withoutPassword])
        let fresh = try await Site()
        let (kept, told) = try await bringIn(rows, plan, to: fresh)
        #expect(
            kept.imported == 2 && kept.withoutPassword == 2 && told.map(\.kind) == [.withoutPassword, .withoutPassword])
    }

    /// U04.
    ///
    /// Promise: what is exported comes in again: accounts, hashes, roles, addresses.
    @Test func `an export comes in again, whole`() async throws {
        let strong = try Argon2id.Parameters(memoryKiB: 7168, passes: 5)
        let site = try await Site { $0.passwords.argon2id = strong }
        try await site.account("alice", email: "alice@example.org", roles: ["editor"])
        _ = try await bringIn([row("ada", ["created_at": "1700000000"]), ["username": "nopass"]], to: site)
        var rows: [[String: String]] = []
        let count = try await site.auth.exportAccounts { page in
            for exported in page {
                let account = exported.account
                var row = ["username": account.username, "roles": account.roles.map(\.name).joined(separator: ",")]
                row["email"] = account.email
                row["password"] = exported.hash?.expose()
                row["created_at"] = account.createdAt.iso8601
                rows.append(row)
            }
        }
        #expect(count == 3 && rows.first?["username"] == "ada", "the oldest first")
        #expect(Set(rows.map { $0["username"] }) == ["ada", "alice", "nopass"])
        #expect(try await site.record().contains { $0.kind == .allExported })
        let other = try await Site { $0.passwords.argon2id = strong }
        let (report, problems) = try await bringIn(rows, to: other)
        #expect(report.imported == 3 && report.wrapped == 0 && problems.isEmpty)
        for name in ["alice", "ada"] {
            let (there, here) = (try await site.auth.account(named: name), try await other.auth.account(named: name))
            #expect(try await other.hash(of: here) == (try await site.hash(of: there)))
            #expect(here.roles == there.roles && here.email == there.email)
            #expect(try await other.tryLogIn(name) != nil)
        }
    }
}
