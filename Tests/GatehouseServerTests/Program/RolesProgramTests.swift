import Foundation
import Gatehouse
import Testing

@testable import GatehouseServer

@Suite(.timeLimit(.minutes(2))) struct RolesProgramTests {
    private let program = Program()
    private let password = "seven quiet rivers 4711"

    private func create(_ arguments: String...) async throws -> Program.Outcome {
        try await program.outcome(of: program.prepare(["users", "create"] + arguments, input: password + "\n"))
    }

    private func permissions(_ outcome: Program.Outcome) -> [String]? {
        outcome.objects.first?["permissions"] as? [String]
    }

    @Test func `a role is made, filled, shown, listed and deleted`() async throws {
        let made = try await program.run(
            "roles", "create", "editor", "--perm", "posts:*", "--permission", "media:read", "--json")
        #expect(made.code == 0)
        #expect(permissions(made) == ["media:read", "posts:*"])
        #expect(try await create("ada", "--role", "editor").code == 0)
        let allowed = try await program.run("roles", "allow", "editor", "comments:delete", "--json")
        #expect(permissions(allowed) == ["comments:delete", "media:read", "posts:*"])
        let denied = try await program.run("roles", "deny", "editor", "media:read", "--json")
        #expect(permissions(denied) == ["comments:delete", "posts:*"])
        let within = try await program.run("roles", "deny", "editor", "posts:write")
        #expect(within.code == 0 && within.output.contains("did not allow posts:write; a wildcard still covers it."))
        let shown = try await program.run("roles", "show", "editor")
        #expect(
            shown.output == "role         editor\npermissions  comments:delete, posts:*\naccounts     1\n")
        #expect(try await create("root", "--role", "admin").code == 0)
        let list = try await program.run("roles", "list")
        #expect(list.output == "admin\t*\t1\neditor\tcomments:delete,posts:*\t1\n")
        #expect(try await program.run("roles", "list", "--json").objects.count == 2)
        let gone = try await program.run("roles", "delete", "editor")
        #expect(gone.output == "Deleted the role editor; accounts that had it: 1.\n")
        #expect(try await program.run("users", "show", "ada", "--json").objects.first?["roles"] as? [String] == [])
    }

    @Test func `exit codes tell what happened`() async throws {
        #expect(try await program.run("roles", "list").code == 3)
        #expect(try await program.run("roles", "create", "editor").code == 0)
        #expect(try await program.run("roles", "create", "editor").code == 4)
        #expect(try await program.run("roles", "create", "No Role").code == 64)
        #expect(try await program.run("roles", "allow", "editor", "posts:").code == 64)
        #expect(try await program.run("roles", "allow", "edtior", "posts:*").code == 3)
        #expect(try await program.run("roles", "show", "edtior").code == 3)
        #expect(try await program.run("roles", "delete", "edtior").code == 3)
        #expect(try await program.run("roles", "delete", "admin").code == 4)
        #expect(try await program.run("roles", "deny", "admin", "*").code == 4)
    }

    /// Promise: The command line takes no last administrator away.
    @Test func `ATK-99 the last administrator stays`() async throws {
        #expect(try await create("root", "--role", "admin").code == 0)
        for command in [
            ["users", "revoke", "root", "admin"], ["users", "disable", "root"], ["users", "delete", "root", "--yes"],
        ] {
            let outcome = try await program.outcome(of: program.prepare(command))
            #expect(outcome.code == 4, "\(command)")
            #expect(
                outcome.errors == "gatehouse: This would leave the site without an administrator. "
                    + "Make somebody else one first.\n")
        }
        #expect(try await create("ada", "--role", "admin").code == 0)
        #expect(try await program.run("users", "delete", "root", "--yes").code == 0)
    }
}
