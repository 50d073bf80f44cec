import ArgumentParser
import Foundation

/// The program `gatehouse`: arguments and wiring; what it does stands in the libraries.
@main
struct GatehouseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gatehouse", abstract: "User accounts, sign-in and sessions for web sites.",
        discussion: """
            Exit codes: 0 done, 1 failed, 3 not found, 4 refused as it stands, 5 the record was tampered with, 64 wrong \
            usage.
            """,
        version: Version.current,
        subcommands: [
            ServeCommand.self, UsersCommand.self, RolesCommand.self, KeysCommand.self, MailCommand.self,
            AuditCommand.self, ImportCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self,
            ProvidersCommand.self, ConfigCommand.self, DoctorCommand.self,
        ])

    static func main() async {
        // A reader that goes away (`| head`) is an error of the write, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try await asyncParseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            guard let failure = CommandFailure(error) else { exit(withError: error) }
            Console.complain("gatehouse: \(failure.message)")
            exit(withError: ExitCode(failure.code.rawValue))
        }
    }
}
