import ArgumentParser
import Gatehouse

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check database, files, clock and settings, and say what to do.",
        discussion: "Ends with 1 when anything fails. It takes the options that the server is started with.")

    @OptionGroup var options: ServerOptions

    @Flag(help: "Print JSON, one check a line.")
    var json = false

    func run() async throws {
        let settings = try await options.resolve().settings
        let findings =
            await database(settings) + [
                try hashing(settings),
                .publicURL(settings, isDevelopment: options.development),
                .throttle(settings, isDevelopment: options.development),
                .proxies(settings),
            ] + Finding.certificate(settings)
        for finding in findings { try finding.show(asJSON: json) }
        if findings.contains(where: { $0.level == .fail }) { throw ExitCode.failure }
    }

    private func database(_ settings: Settings) async -> [Finding] {
        guard settings.isOnPostgres else { return await DatabaseDoctor(settings: settings).findings() }
        return await PostgresDoctor(settings: settings).findings()
    }

    /// The better of two hashes: the first one also pays for memory that is not there yet.
    private func hashing(_ settings: Settings) throws -> Finding {
        let password = RandomSource.system.bytes(16)
        let parameters = settings.auth.passwords.argon2id
        let times = try (0..<2).map { _ in
            try ContinuousClock().measure { _ = try Argon2id.hash(password, parameters) }
        }
        return .hashing(times.min() ?? .zero, hugePages: HugePages.areGiven())
    }
}
