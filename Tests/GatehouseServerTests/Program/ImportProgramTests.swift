import Foundation
import Gatehouse
import TestEngine
import Testing

@testable import GatehouseServer

/// `gatehouse import` and `gatehouse export`, as an operator runs them.
@Suite(.timeLimit(.minutes(3))) struct ImportProgramTests {
    private let program = Program()

    /// HMAC-SHA-256 with the key "salt", as Werkzeug before 3.0 stored it.
    private static let hash = "sha256$salt$d487b001c027f849c2da0189e23a9337b5d3f76c897de1366e6de3367dda5f13"

    /// The table of a Flask application, made by the SQLite of the system.
    private func flaskFile(_ rows: Int) throws -> String {
        let path = program.folder.path("app.db")
        let values = (0..<rows).map { "(\($0 + 1), 'user\($0)', 'user\($0)@example.org', '\(Self.hash)', 1)" }
        try Tool.run(
            "/usr/bin/python3", "-c",
            """
            from sys import argv; import sqlite3
            c = sqlite3.connect(argv[1])
            c.executescript("CREATE TABLE user (id INTEGER PRIMARY KEY, username VARCHAR(80), email TEXT, password_hash TEXT, "
                "is_staff BOOLEAN); INSERT INTO user VALUES " + argv[2] + ";")
            c.close()
            """, path, values.joined(separator: ","))
        return path
    }

    @Test func `a Flask table comes in, and a second run has nothing to do`() async throws {
        let source = try flaskFile(450)
        let before = try Data(contentsOf: URL(filePath: source))
        let dry = try await program.run("import", source, "--format", "flask", "--dry-run", "--json")
        #expect(dry.code == 0 && dry.errors.isEmpty, "\(dry.errors)")
        #expect(dry.objects.last?["imported"] as? Int == 450 && dry.objects.last?["dry_run"] as? Bool == true)
        #expect(try await program.run("users", "list").output.isEmpty)

        let first = try await program.run(
            "import", source, "--format", "flask", "--column", "administrator=is_staff", "--json")
        #expect(first.code == 0 && first.objects.last?["wrapped"] as? Int == 450, "\(first.errors)")
        #expect(try await program.run("users", "list").output.utf8.count { $0 == UInt8(ascii: "\n") } == 450)
        let shown = try await program.run("users", "show", "user7", "--json")
        #expect(shown.objects.first?["email"] as? String == "user7@example.org")
        #expect(shown.objects.first?["roles"] as? [String] == ["admin"])

        let again = try await program.run(
            "import", source, "--format", "flask", "--column", "administrator=is_staff", "--json")
        #expect(again.code == 0 && again.objects.last?["skipped"] as? Int == 450)
        #expect(try Data(contentsOf: URL(filePath: source)) == before, "the source is only read")
        let events = try await program.run("audit", "export").objects.compactMap { $0["kind"] as? String }
        #expect(events == ["accounts.imported", "accounts.imported", "accounts.imported"])
        #expect(!first.output.contains("salt") && !first.errors.contains("salt"))
    }

    @Test func `bad rows and duplicates are listed, and the code is 4`() async throws {
        let file = try program.folder.write(
            "username,password\nada,\(Self.hash)\ntwo words,\(Self.hash)\nADA,\(Self.hash)\n", to: "people.csv")
        let outcome = try await program.run("import", file, "--format", "csv")
        #expect(outcome.code == 4)
        let lines = outcome.output.split(separator: "\n")
        #expect(
            lines.prefix(2) == [
                "3\tbad\tthe user name cannot be used", "4\tduplicate\tthe user name belongs to an account",
            ])
        #expect(lines.dropFirst(2).first == "Imported 1 of 3 rows (1 hashes wrapped, 0 without a password).")
    }

    /// U04.
    @Test func `an export is private, and comes in again`() async throws {
        #expect(
            try await program.run("users", "create", "ada", "--role", "editor", input: "seven quiet rivers 4711\n").code
                == 0)
        let file = program.folder.path("accounts.jsonl")
        #expect(try await program.run("export", "--output", file).code == 0)
        #expect(PrivateFile.mode(of: file) == 0o600)
        #expect(try await program.run("export", "--output", file).code == 4, "nothing is written over")
        let piped = try await program.run("export")
        #expect(piped.output == (try String(contentsOfFile: file, encoding: .utf8)))
        let other = Program()
        let outcome = try await other.run("import", file, "--format", "jsonl", "--json")
        #expect(outcome.code == 0 && outcome.objects.last?["imported"] as? Int == 1)
        #expect(try await other.run("export").output == piped.output)
    }

    @Test func `Devise's pepper comes from a private file`() async throws {
        let hash = "$2a$04$szhv9d3HppIBaURH8jcOI.j.6VOyscqJhBfqpZUgdABcJI5vyxHA2"
        let file = try program.folder.write(
            "email,encrypted_password,username\nada@example.org,\(hash),ada\n", to: "users.csv")
        let pepper = try program.folder.write("short pepper\n", to: "pepper")
        let arguments = [
            "import", file, "--format", "devise", "--column", "username=username", "--pepper-file", pepper,
        ]
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: pepper)
        let open = try await program.outcome(of: program.prepare(arguments))
        #expect(open.code == 1 && open.errors.contains("chmod 600"))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: pepper)
        #expect(try await program.outcome(of: program.prepare(arguments)).code == 0)
        let export = try await program.run("export").output
        #expect(export.contains("pepper:devise:") && !export.contains("short pepper"))
    }

    @Test(
        arguments: [
            (["people.csv", "--format", "oracle"], 64), (["people.csv", "--format", "csv", "--column", "x=y"], 64),
            (["people.csv", "--format", "csv", "--column", "username=nowhere"], 1),
            (["nothing.db", "--format", "flask"], 3), (["people.csv", "--format", "flask-security"], 64),
            (["postgres://u:secret@127.0.0.1/x", "--format", "django"], 64),
        ] as [([String], Int32)])
    func `wrong usage is told, and nothing is made`(arguments: [String], code: Int32) async throws {
        _ = try program.folder.write("username,password\nada,x\n", to: "people.csv")
        var arguments = arguments
        if !arguments[0].contains(":") { arguments[0] = program.folder.path(arguments[0]) }
        let outcome = try await program.outcome(of: program.prepare(["import"] + arguments))
        #expect(outcome.code == code, "\(outcome.errors)")
        #expect(!outcome.errors.contains("secret@"))
        #expect(!FileManager.default.fileExists(atPath: program.database))
    }

    /// On PostgreSQL, whose types are read as text.
    @Test func `a Django table comes in from PostgreSQL to PostgreSQL`() async throws {
        var program = Program()
        program.environment["GATEHOUSE_KEYS"] = try KeyRing([RootKey(startsAt: AuthClock.system.now())]).text.expose()
            .split(separator: "\n").last.map(String.init)
        program.databaseURL = try TestEngine.schemaURL()
        let whole = try TestEngine.schemaURL()
        let schema = try #require(whole.split(separator: "%3D").last)
        // The password goes another way than the command line.
        var url = try #require(URLComponents(string: whole))
        program.environment["PGPASSWORD"] = url.password
        url.password = nil
        let source = try #require(url.string)
        let values = (1...250).map { "(\($0), 'user\($0)', 'u\($0)@example.org', '\(Self.django)', true, now())" }
        try Tool.run(
            "/usr/bin/psql", "-q", "-v", "ON_ERROR_STOP=1", "-c",
            """
            CREATE TABLE \(schema).auth_user (id int PRIMARY KEY, username varchar(150), email varchar(254),
                password varchar(128), is_active boolean, date_joined timestamptz);
            INSERT INTO \(schema).auth_user VALUES \(values.joined(separator: ","))
            """, try TestEngine.server())
        let outcome = try await program.run("import", source, "--format", "django", "--json")
        #expect(
            outcome.code == 0 && outcome.objects.last?["imported"] as? Int == 250, "\(outcome.errors)\(outcome.output)")
        let again = try await program.run("import", source, "--format", "django", "--json")
        #expect(again.objects.last?["skipped"] as? Int == 250)
    }

    /// Strong enough to stay as it is.
    private static let django =
        "pbkdf2_sha256$1000000$DuZNXWsSLRBIHOo0aZOr50$lVmRufbpj7PeC/YwEOOJlmSykbAMGUgYVexf4NJ8Mo4="
}
