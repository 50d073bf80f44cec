import Foundation
import Gatehouse
import Testing

@testable import GatehouseServer

@Suite(.timeLimit(.minutes(2))) struct UsersProgramTests {
    private let program = Program()
    private let password = "seven quiet rivers 4711"

    @Test func `an operator makes an account, whose owner must set a password of his own`() async throws {
        let made = try await create("ada", "--email", "ada@example.org", "--role", "admin", "--json")
        #expect(made.code == 0)
        let account = try #require(made.objects.first)
        #expect(account["username"] as? String == "ada")
        #expect(account["email"] as? String == "ada@example.org")
        #expect(account["roles"] as? [String] == ["admin"])
        #expect(account["status"] as? String == "active")
        #expect(account["must_change_password"] as? Bool == true)
        #expect(try FileManager.default.attributesOfItem(atPath: program.database)[.posixPermissions] as? Int == 0o600)

        let kept = try await create("bob", "--keep-password", "--json")
        #expect(kept.objects.first?["must_change_password"] as? Bool == false)
        let list = try await program.run("users", "list")
        #expect(list.output.components(separatedBy: "\n").map { $0.prefix { $0 != "\t" } } == ["ada", "bob", ""])
        #expect(try await program.run("users", "list", "--json").objects.count == 2)
    }

    @Test func `the whole first line of standard input is the password`() async throws {
        let made = try await program.run(
            "users", "create", "ada", "--keep-password", input: "  \(password) \nanother line\n")
        #expect(made.code == 0)
        let auth = try await openAuth()
        let request = LoginRequest(username: "ada", password: "  \(password) ", remember: false, replacing: nil)
        guard case .loggedIn = try await auth.logIn(request, caller: .console) else {
            Issue.record("the password was changed on its way")
            return
        }
        try await auth.store.close()
    }

    @Test func `exit codes tell what happened`() async throws {
        #expect(try await program.run("users", "list").code == 3)
        #expect(try await create("ada").code == 0)
        #expect(try await create("ADA").code == 4)
        #expect(try await create("a b").code == 4)
        #expect(try await program.run("users", "create", "bob", input: "short\n").code == 4)
        #expect(try await program.run("users", "create", "bob", input: "").code == 4)
        #expect(try await program.run("users", "show", "nobody").code == 3)
        #expect(try await program.run("users", "disable", "nobody").code == 3)
        #expect(try await program.run("users", "show").code == 64)
        #expect(try await program.run("users", "grant", "ada", "No Role").code == 64)
        let failed = try await program.run("users", "show", "nobody")
        #expect(failed.output.isEmpty)
        #expect(failed.errors == "gatehouse: There is no such account.\n")
    }

    /// Promise: the command line takes no password as an argument, where every user of the machine would see it.
    ///
    /// ASVS: 13.3.1.
    @Test func `no option takes a password`() async throws {
        let word = "hunter2hunter2hunter2"
        for options in [["--password", word], ["--password=\(word)"], ["--pass", word], ["-p", word], [word]] {
            let outcome = try await program.outcome(of: program.prepare(["users", "create", "ada"] + options))
            #expect(outcome.code == 64, "\(options)")
        }
        let help = try await program.run("users", "create", "--help").output
        #expect(help.components(separatedBy: "password <").count == 1)
        #expect(!FileManager.default.fileExists(atPath: program.database))
    }

    @Test func `an account is disabled, enabled, given roles and deleted`() async throws {
        #expect(try await create("ada").code == 0)
        let status = { (outcome: Program.Outcome) in outcome.objects.first?["status"] as? String }
        let roles = { (outcome: Program.Outcome) in outcome.objects.first?["roles"] as? [String] }
        #expect(status(try await program.run("users", "disable", "ada", "--json")) == "disabled")
        #expect(status(try await program.run("users", "enable", "ada", "--json")) == "active")
        #expect(roles(try await program.run("users", "grant", "ada", "editor", "--json")) == ["editor"])
        #expect(roles(try await program.run("users", "grant", "ada", "editor", "--json")) == ["editor"])
        #expect(roles(try await program.run("users", "revoke", "ada", "editor", "--json")) == [])

        #expect(try await program.run("users", "delete", "ada").code == 4)
        #expect(try await program.run("users", "delete", "ada", input: "yes\n").code == 1)
        #expect(try await program.run("users", "show", "ada").code == 0)
        #expect(try await program.run("users", "delete", "ada", input: "ada\n").code == 0)
        #expect(try await program.run("users", "show", "ada").code == 3)
        #expect(try await create("ada").code == 0)
        #expect(try await program.run("users", "delete", "ada", "--yes").code == 0)
    }

    @Test func `an account that guessers closed is unlocked, and it is recorded`() async throws {
        #expect(try await create("ada", "--keep-password").code == 0)
        let auth = try await openAuth()
        let id = try await auth.account(named: "ada").id
        let unlocked = try await program.run("users", "unlock", "ada")
        #expect(unlocked.output == "Unlocked ada.\n")
        #expect(
            try await program.run("users", "unlock", "ada", "--json").objects.first?["username"] as? String == "ada")
        #expect(try await program.run("users", "unlock", "nobody").code == 3)
        let events = try await auth.store.read { try $0.auditEvents(of: id, limit: 10) }
        #expect(events.count { $0.kind == .unlocked } == 2)
        try await auth.store.close()
    }

    /// Promise: neither hashes nor what names a session is ever printed.
    ///
    /// ASVS: 7.4.5.
    @Test func `sessions are listed without what names them, and ended`() async throws {
        #expect(try await create("ada").code == 0)
        let auth = try await openAuth()
        let caller = Caller(address: .unknown, userAgent: "Browser\u{1B}[2J 1.0")
        let id = try await auth.account(named: "ada").id
        let session = try await auth.issueSession(for: id, reason: "test", caller: caller)
        try await auth.store.close()

        let listed = try await program.run("users", "sessions", "ada", "--json")
        let row = try #require(listed.objects.first)
        #expect(
            Set(row.keys) == [
                "device", "created_at", "last_seen_at", "expires_at", "is_remembered", "is_idle", "client",
                "user_agent",
            ])
        #expect(row["user_agent"] as? String == "Browser\u{FFFD}[2J 1.0")
        let plain = try await program.run("users", "sessions", "ada")
        #expect(!(plain.output + listed.output).contains(session.token.expose()))
        let shown = try await program.run("users", "show", "ada", "--json").output
        #expect(!shown.contains("argon2"))

        let device = try #require(row["device"] as? String)
        #expect(try await program.run("users", "end-sessions", "ada", "--device", "other").code == 3)
        #expect(
            try await program.run("users", "end-sessions", "ada", "--device", device, "--json").output
                == "{\"ended\":1,\"username\":\"ada\"}\n")
        #expect(try await program.run("users", "end-sessions", "ada").output == "Ended 0 sessions of ada.\n")
        #expect(try await program.run("users", "sessions", "ada").output.isEmpty)
    }

    @Test func `an invitation is printed once where there is no mail, and queued where there is`() async throws {
        #expect(try await program.run("users", "invite", "zoe@example.org").code == 3)
        #expect(try await create("ada", "--email", "ada@example.org").code == 0)
        let printed = try await program.run("users", "invite", "zoe@example.org", "--role", "editor", "--json")
        let link = try #require(printed.objects.first?["link"] as? String)
        #expect(link.utf8.starts(with: "http://127.0.0.1:8080/register/link?token=".utf8))
        #expect(try await program.run("users", "invite", "ADA@example.org").code == 4)
        #expect(try await program.run("users", "invite", "zoe").code == 4)
        #expect(try await program.run("users", "invite", "zoe@example.org", "--role", "No Role").code == 64)
        let auth = try await openAuth()
        let request = RegistrationRequest(username: "zoe", password: password)
        let zoe = try await auth.completeSignUp(link: String(link.suffix(43)), request, caller: .console).account
        #expect(zoe.roles == ["editor"])
        try await auth.store.close()

        var mailing = program
        mailing.environment = [
            "GATEHOUSE_MAIL_URL": "smtp://127.0.0.1:9", "GATEHOUSE_MAIL_FROM": "site@example.org",
        ]
        let queued = try await mailing.run("users", "invite", "max@example.org")
        #expect(queued.code == 0 && !queued.output.contains("token"))
        #expect(try await mailing.run("mail", "queue", "--json").output.contains("max@example.org"))
    }

    /// ASVS: 6.3.2.
    @Test func `the first administrator's link is printed while there is none`() async throws {
        let first = try await program.run("users", "first-admin", "--json")
        let link = try #require(first.objects.first?["link"] as? String)
        #expect(first.code == 0 && link.contains("/register/link?token="))
        #expect(try await create("ada", "--role", "admin").code == 0)
        let refused = try await program.run("users", "first-admin")
        #expect(refused.code == 4 && refused.output.isEmpty)
    }

    /// ASVS: 6.4.6.
    @Test func `a reset link is printed once or mailed, where the site sends mail`() async throws {
        #expect(try await create("ada", "--email", "ada@example.org").code == 0)
        #expect(try await create("bob").code == 0)
        #expect(try await program.run("users", "reset-link", "ada").code == 4)
        var mailing = program
        mailing.environment = [
            "GATEHOUSE_MAIL_URL": "smtp://127.0.0.1:9", "GATEHOUSE_MAIL_FROM": "site@example.org",
        ]
        let printed = try await mailing.run("users", "reset-link", "bob", "--json")
        #expect((printed.objects.first?["link"] as? String)?.contains("/password/reset?token=") == true)
        let mailed = try await mailing.run("users", "reset-link", "ADA@example.org", "--mail")
        #expect(mailed.code == 0 && !mailed.output.contains("token"))
        #expect(try await mailing.run("users", "reset-link", "bob", "--mail").code == 4)
        #expect(try await mailing.run("users", "reset-link", "nobody").code == 3)
        let shown = try await program.run("users", "show", "ada@example.org")
        #expect(shown.code == 0 && shown.output.contains("email confirmed       never"))
    }

    @Test func `a reader that goes away ends it quietly, a full disk does not`() async throws {
        #expect(try await create("ada").code == 0)
        let process = try program.prepare(["users", "list"])
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        process.standardOutput = pipe
        let errors = try program.folder.write("", to: "errors")
        process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
        #expect(try await program.finish(process) == 0)
        #expect(try String(contentsOfFile: errors, encoding: .utf8).isEmpty)

        let full = try program.prepare(["users", "list"])
        full.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
        full.standardError = FileHandle.nullDevice
        #expect(try await program.finish(full) == 1)
    }

    private func create(_ name: String, _ options: String...) async throws -> Program.Outcome {
        try await program.outcome(of: program.prepare(["users", "create", name] + options, input: password + "\n"))
    }

    private func openAuth() async throws -> Auth {
        let settings = try await ConfigurationSources(commandLine: ["database": program.database]).resolve().settings
        return try await settings.openAuth(logger: settings.quietLogger)
    }
}
