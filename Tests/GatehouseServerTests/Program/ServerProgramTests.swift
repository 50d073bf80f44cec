import Foundation
import Testing

@testable import GatehouseServer

@Suite(.timeLimit(.minutes(2))) struct ServerProgramTests {
    private var program = Program()

    @Test func `the server says in one line that it is ready, and ends at SIGTERM`() async throws {
        let port = try freePort()
        let process = try program.prepare(["serve", "--port", "\(port)"])
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        async let code = program.finish(process)
        let ready = await nextText(from: pipe)
        #expect(ready == "Gatehouse is ready: http://127.0.0.1:\(port)\n")

        let taken = try await program.run("serve", "--port", "\(port)")
        #expect(taken.code == 1)
        #expect(taken.output.isEmpty)
        #expect(taken.errors.contains("gatehouse: Port \(port) of 127.0.0.1 cannot be listened on"))
        let made = try await program.run("users", "create", "ada", input: "seven quiet rivers 4711\n")
        #expect(made.code == 0)

        process.terminate()
        #expect(try await code == 0)
        #expect(await nextText(from: pipe).isEmpty)
    }

    @Test(arguments: [
        (["--host", "0.0.0.0"], "GATEHOUSE_PUBLIC_URL"), (["--port", "80x"], "a number from 1 to 65535"),
        (["--config", "/nonexistent.yaml"], "/nonexistent.yaml"),
    ])
    func `what cannot be served stops the start with one line`(options: [String], text: String) async throws {
        let process = try program.prepare(["serve"] + options)
        let outcome = try await program.outcome(of: process)
        #expect(outcome.code == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(text))
        #expect(outcome.errors.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
        #expect(!FileManager.default.fileExists(atPath: program.database))
    }

    @Test func `a database that others can read is refused, and the doctor says what to do`() async throws {
        #expect(try await program.run("users", "create", "ada", input: "seven quiet rivers 4711\n").code == 0)
        #expect(try await program.run("doctor").code == 0)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: program.database)
        let served = try await program.run("serve")
        #expect(served.code == 1)
        #expect(served.errors.contains("chmod 600"))
        let doctor = try await program.run("doctor", "--json")
        #expect(doctor.code == 1)
        let failed = doctor.objects.filter { $0["level"] as? String == "fail" }
        #expect(failed.compactMap { $0["subject"] as? String } == ["files", "database"])
        #expect(failed.allSatisfy { ($0["message"] as? String)?.contains("chmod 600") == true })
    }

    @Test func `the doctor makes nothing, and sees what is no database`() async throws {
        let nothing = try await program.run("doctor")
        #expect(nothing.code == 0)
        #expect(nothing.output.contains("warn  database"))
        #expect(!FileManager.default.fileExists(atPath: program.database))
        try program.folder.write("This is no database.", to: "test.db", mode: 0o600)
        let broken = try await program.run("doctor")
        #expect(broken.code == 1)
        #expect(broken.output.contains("fail  database"))
    }

    @Test func `the settings are printed with where they come from`() async throws {
        var program = program
        program.environment = ["GATEHOUSE_SITE_NAME": "Reading Room"]
        let outcome = try await program.run("config", "--port", "9000", "--json")
        #expect(outcome.code == 0)
        let rows = Dictionary(grouping: outcome.objects) { $0["name"] as? String ?? "" }.compactMapValues(\.first)
        #expect(rows.count == ConfigurationKey.all.count)
        #expect(rows["site.name"]?["value"] as? String == "Reading Room")
        #expect(rows["site.name"]?["source"] as? String == "the variable GATEHOUSE_SITE_NAME")
        #expect(rows["server.port"]?["source"] as? String == "the command line")
        #expect(rows["public.url"]?["value"] as? String == "http://127.0.0.1:9000")
        #expect(rows["sessions.idle"]?["default"] as? String == "30m")
        program.environment = ["GATEHOUSE_SITENAME": "x"]
        let unknown = try await program.run("config")
        #expect(unknown.code == 1)
        #expect(unknown.errors.contains("Did you mean GATEHOUSE_SITE_NAME?"))
    }

    /// What the pipe holds next; nothing at its end.
    private func nextText(from pipe: Pipe) async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                let data = pipe.fileHandleForReading.availableData
                continuation.resume(returning: String(decoding: data, as: UTF8.self))
            }
        }
    }

    /// A port that nobody listens on now.
    private func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        try #require(isBound)
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
