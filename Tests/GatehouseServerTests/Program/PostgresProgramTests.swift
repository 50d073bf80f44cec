import Foundation
import TestEngine
import Testing

@testable import GatehouseServer

@Suite(.timeLimit(.minutes(2))) struct PostgresProgramTests {
    private var program = Program()

    init() async throws {
        program.databaseURL = try TestEngine.schemaURL()
        let keys = try await program.run("keys", "new").output.prefix { $0 != "\n" }
        program.environment = ["GATEHOUSE_KEYS": String(keys)]
    }

    private var password: String {
        let url = program.databaseURL ?? ""
        return String(url.split(separator: ":")[2].prefix { $0 != "@" })
    }

    /// ATK-113: the password of the database.
    @Test func `accounts are managed in PostgreSQL, and its password is nowhere to be seen`() async throws {
        let created = try await program.run("users", "create", "ada", "--json", input: "seven quiet rivers 4711\n")
        #expect(created.code == 0, "\(created.errors)")
        #expect(try await program.run("users", "create", "ada", input: "seven quiet rivers 4711\n").code == 4)
        #expect(try await program.run("users", "show", "nobody").code == 3)
        let listed = try await program.run("users", "list", "--json")
        #expect(listed.objects.map { $0["username"] as? String } == ["ada"])
        let doctor = try await program.run("doctor", "--json")
        let levels = doctor.objects.reduce(into: [String: String]()) { levels, finding in
            levels[finding["subject"] as? String ?? ""] = finding["level"] as? String
        }
        #expect(doctor.code == 1)
        #expect(levels["durability"] == "fail", "fsync is off for tests")
        for subject in ["database", "schema", "privileges", "encryption", "revocations", "connections", "clock"] {
            #expect(levels[subject] == "ok", "\(subject)")
        }
        let config = try await program.run("config")
        #expect(config.output.contains("database = postgres://<redacted>"))
        #expect(password.utf8.count > 20)
        for outcome in [created, listed, doctor, config] {
            #expect(!outcome.output.contains(password) && !outcome.errors.contains(password))
        }
    }

    @Test func `without keys that all servers share it does not start, and says what to do`() async throws {
        var program = program
        program.environment = [:]
        let outcome = try await program.run("serve")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("GATEHOUSE_KEYS") && outcome.errors.contains("gatehouse keys new"))
        #expect(!outcome.errors.contains(password))
    }

    @Test func `a server that cannot be reached is told in one line`() async throws {
        var program = program
        program.databaseURL = "postgres://ada:hunter2@127.0.0.1:1/nowhere"
        for command in [["serve"], ["users", "list"], ["doctor"]] {
            let outcome = try await program.outcome(of: program.prepare(command))
            let text = outcome.output + outcome.errors
            #expect(outcome.code == 1)
            #expect(text.contains("127.0.0.1") && !text.contains("hunter2"), "\(text)")
        }
    }

    @Test func `settings for PostgreSQL alone are refused beside a file`() async throws {
        var program = program
        program.databaseURL = nil
        for (name, value) in [("POOLED", "on"), ("LISTEN_URL", "postgres://h/d")] {
            program.environment = ["GATEHOUSE_DATABASE_\(name)": value]
            let outcome = try await program.run("config")
            #expect(outcome.code == 1 && outcome.errors.contains("database is a file"), "\(name)")
        }
    }

    /// Promise: a file that holds the database's password and that others can read is refused.
    @Test func `the URL may come from a file, which must be private`() async throws {
        var program = program
        let file = try program.folder.write((program.databaseURL ?? "") + "\n", to: "url", mode: 0o644)
        program.databaseURL = nil
        program.environment["GATEHOUSE_DATABASE_FILE"] = file
        func list() async throws -> Program.Outcome {
            let process = try program.prepare(["users", "list"])
            process.arguments = ["users", "list"]
            return try await program.outcome(of: process)
        }
        let refused = try await list()
        #expect(refused.code == 1 && refused.errors.contains("chmod 600") && !refused.errors.contains(password))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        #expect(try await list().code == 0)
    }
}
