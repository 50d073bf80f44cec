import Foundation
import Gatehouse
import Testing

@testable import GatehouseServer

@Suite struct ConfigurationSourcesTests {
    private let folder = TemporaryFolder()

    @Test func `the command line comes before the environment, that before the file, that before the default`()
        async throws
    {
        let text = "server:\n  port: 3\n  host: localhost\nlog.requests: off\nsite.name: Reading Room\n"
        let file = try folder.write(text, to: "c.yaml")
        var sources = ConfigurationSources(
            commandLine: ["server.port": "1"],
            environment: ["GATEHOUSE_SERVER_PORT": "2", "GATEHOUSE_SERVER_HOST": "::1", "PATH": "/bin"], file: file)
        var resolved = try await sources.resolve()
        #expect(resolved.settings.port == 1)
        #expect(resolved.settings.host == "::1")
        #expect(resolved.settings.logsRequests == false)
        #expect(resolved.settings.auth.siteName == "Reading Room")
        #expect(resolved.settings.hstsSubdomains == false)
        #expect(resolved.settings.publicURL == "http://[::1]:1")
        let places = Dictionary(uniqueKeysWithValues: resolved.entries.map { ($0.key.name, $0.source.description) })
        #expect(places["server.port"] == "the command line")
        #expect(places["server.host"] == "the variable GATEHOUSE_SERVER_HOST")
        #expect(places["log.requests"] == "the file \(file)")
        #expect(places["hsts.subdomains"] == "the default")

        sources.commandLine = [:]
        resolved = try await sources.resolve()
        #expect(resolved.settings.port == 2)
        sources.environment = [ConfigurationSources.fileVariable: file]
        sources.file = nil
        resolved = try await sources.resolve()
        #expect(resolved.settings.port == 3)
    }

    @Test func `an unknown variable stops the start and names the nearest one`() async throws {
        await expectFailure(["GATEHOUSE_SEVER_PORT": "1"], "Did you mean GATEHOUSE_SERVER_PORT?")
        await expectFailure(["GATEHOUSE_PUBLICURL": "https://x.example"], "Did you mean GATEHOUSE_PUBLIC_URL?")
        await expectFailure(["GATEHOUSE_SERVER_HOST_FIL": "/x"], "Did you mean GATEHOUSE_SERVER_HOST_FILE?")
    }

    @Test func `an unknown name in the file stops the start and names the nearest one`() async throws {
        let file = try folder.write("sessions:\n  role:\n    idle: 5m\n", to: "c.yaml")
        let failure = await failure(of: ConfigurationSources(file: file))
        #expect(
            failure?.message.contains("\"sessions.role.idle\" (in \(file)). Did you mean sessions.roles.idle?") == true)
    }

    @Test func `a list in the file is a list`() async throws {
        let file = try folder.write("proxies: [10.0.0.0/8, \"fd00::/8\"]\nsessions: {cache: off}\n", to: "c.yaml")
        let settings = try await ConfigurationSources(file: file).resolve().settings
        #expect(settings.auth.trustedProxies.networks.map(\.description) == ["10.0.0.0/8", "fd00::/8"])
        #expect(settings.auth.sessions.cacheCapacity == 0)
        let wrong = try folder.write("server:\n  port: [1, 2]\n", to: "d.yaml")
        #expect(await failure(of: ConfigurationSources(file: wrong))?.message.contains("\"1,2\"") == true)
    }

    @Test func `a file that cannot be read stops the start and shows none of its lines`() async throws {
        for text in ["server: [\n  word: hunter2\n", "hunter2", "a: b: hunter2\n", "? [hunter2]\n: x\n"] {
            let failure = await failure(of: ConfigurationSources(file: try folder.write(text, to: "c.yaml")))
            let message = try #require(failure).message
            #expect(message.contains("c.yaml"))
            #expect(!message.contains("hunter2"))
        }
        #expect(await failure(of: ConfigurationSources(file: folder.path("none.yaml"))) != nil)
    }

    @Test func `a value may stand in a file of its own`() async throws {
        let file = try folder.write("9000\n", to: "port")
        let resolved = try await ConfigurationSources(environment: ["GATEHOUSE_SERVER_PORT_FILE": file]).resolve()
        #expect(resolved.settings.port == 9000)
        #expect(resolved.entries.first { $0.key.name == "server.port" }?.source.description == "the file \(file)")
        await expectFailure(["GATEHOUSE_SERVER_PORT_FILE": file, "GATEHOUSE_SERVER_PORT": "1"], "both set")
        await expectFailure(["GATEHOUSE_SERVER_PORT_FILE": folder.path("none")], "cannot be read")
    }

    private func expectFailure(_ environment: [String: String], _ text: String) async {
        let failure = await failure(of: ConfigurationSources(environment: environment))
        #expect(failure?.message.contains(text) == true, "\(failure?.message ?? "no failure")")
    }

    private func failure(of sources: ConfigurationSources) async -> CommandFailure? {
        do {
            _ = try await sources.resolve()
            return nil
        } catch {
            return error as? CommandFailure
        }
    }
}
