import Foundation
import Gatehouse
import GatehouseBreach
import Testing

@testable import GatehouseServer

@Suite(.timeLimit(.minutes(2))) struct BreachSettingTests {
    private let folder = TemporaryFolder()

    private func list(of password: String) throws -> String {
        let digest = String(decoding: BreachDigest(of: Array(password.utf8)).all.expose(), as: UTF8.self)
        return try folder.write("\(digest):12\r\n", to: "breached.txt")
    }

    private func settings(_ value: String) async throws -> Settings {
        try await ConfigurationSources(commandLine: ["passwords.breached": value]).resolve().settings
    }

    @Test func `by default nobody is asked`() async throws {
        #expect(try await settings("").auth.passwords.breached == nil)
    }

    @Test(arguments: ["https://api.pwnedpasswords.com", "http://127.0.0.1:8088"])
    func `a service is named by its address`(url: String) async throws {
        let service = try #require(try await settings(url).auth.passwords.breached as? BreachService)
        #expect(service.address.origin == url)
    }

    @Test(arguments: ["http://api.pwnedpasswords.com", "https://user:word@host", "https://host/path", "ftp://host"])
    func `another address stops the start`(url: String) async throws {
        let failure = await #expect(throws: CommandFailure.self) { _ = try await settings(url) }
        #expect(failure?.message.contains("passwords.breached") == true)
        #expect(failure?.message.contains("word@") == false)
    }

    @Test func `a file that cannot be used stops the start`() async throws {
        let path = folder.path("missing.txt")
        let failure = await #expect(throws: CommandFailure.self) { _ = try await settings(path) }
        #expect(failure?.message == "passwords.breached: \(path) cannot be read: No such file or directory.")
    }

    @Test func `the program refuses what stands in the file`() async throws {
        var program = Program()
        program.environment["GATEHOUSE_PASSWORDS_BREACHED"] = try list(of: "seven quiet rivers 4711")
        let refused = try await program.run("users", "create", "ada", input: "seven quiet rivers 4711\n")
        #expect(refused.code == 4)
        #expect(refused.errors.contains("This password became public in a break-in"))
        #expect(try await program.run("users", "create", "ada", input: "seven quiet rivers 4712\n").code == 0)
    }
}
