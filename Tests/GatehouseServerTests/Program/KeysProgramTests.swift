import Foundation
import Testing

@testable import GatehouseServer

@Suite(.timeLimit(.minutes(2))) struct KeysProgramTests {
    private var program = Program()

    /// Promise: a key file that others can read stops the program.
    ///
    /// ASVS: 13.3.2.
    @Test func `ATK-118 a key file that others can read stops the server`() async throws {
        try await makeDatabase()
        for mode in [0o644, 0o640, 0o604, 0o606] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: keyFile)
            for command in [["serve"], ["keys", "list"], ["keys", "rotate"], ["users", "list"]] {
                let outcome = try await program.outcome(of: program.prepare(command))
                #expect(outcome.code == 1)
                #expect(outcome.output.isEmpty)
                #expect(outcome.errors.contains("chmod 600"))
            }
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: keyFile)
        #expect(try await program.run("keys", "list").code == 0)
    }

    /// Promise: of all commands only `gatehouse keys new` prints a key.
    ///
    /// ASVS: 13.3.4.
    @Test func `keys are listed and rotated without their secrets`() async throws {
        try await makeDatabase()
        let rotated = try await program.run("keys", "rotate", "--json")
        #expect(rotated.objects.first?["state"] as? String == "newest")
        let later = try await program.run("keys", "rotate", "--in", "1d")
        #expect(later.output.contains("waiting"))
        let list = try await program.run("keys", "list", "--json")
        #expect(list.objects.compactMap { $0["state"] as? String } == ["live", "newest", "waiting"])
        #expect(list.objects[1]["id"] as? String == rotated.objects.first?["id"] as? String)

        let secrets = try secretsInFile()
        #expect(secrets.count == 3)
        let plain = try await program.run("keys", "list").output
        let shown = rotated.output + later.output + list.output + plain
        #expect(secrets.allSatisfy { !shown.contains($0) })
        #expect(try FileManager.default.attributesOfItem(atPath: keyFile)[.posixPermissions] as? Int == 0o600)
        #expect(try await program.run("keys", "rotate", "--in", "1w").code == 64)
    }

    @Test func `keys that are given take the place of the file, and are never shown`() async throws {
        var program = program
        let new = try program.prepare(["keys", "new", "--json"])
        new.arguments = ["keys", "new", "--json"]
        let key = try #require(try await program.outcome(of: new).objects.first)
        let text = try #require(key["key"] as? String)
        try program.folder.write(text + "\n", to: "keys", mode: 0o600)
        program.environment = ["GATEHOUSE_KEYS_FILE": program.folder.path("keys")]
        let made = try await program.run("users", "create", "ada", input: "seven quiet rivers 4711\n")
        #expect(made.code == 0)
        #expect(!FileManager.default.fileExists(atPath: keyFile))
        #expect(try await program.run("keys", "list", "--json").objects.first?["id"] as? String == key["id"] as? String)
        #expect(try await program.run("keys", "rotate").code == 4)
        let config = try await program.run("config")
        let secret = try #require(text.split(separator: ".").last)
        #expect(!config.output.contains(secret))

        program.environment = ["GATEHOUSE_KEYS": text.dropLast() + "x"]
        let wrong = try await program.run("keys", "list")
        #expect(wrong.code == 1)
        #expect(wrong.errors.contains("keys") && !wrong.errors.contains(secret.dropLast()))
    }

    private var keyFile: String { program.database + ".keys" }

    private func makeDatabase() async throws {
        #expect(try await program.run("users", "create", "ada", input: "seven quiet rivers 4711\n").code == 0)
    }

    private func secretsInFile() throws -> [Substring] {
        try String(contentsOfFile: keyFile, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.compactMap { $0.split(separator: ".").last }
    }
}
