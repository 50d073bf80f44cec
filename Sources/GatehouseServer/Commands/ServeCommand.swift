import ArgumentParser
import Dispatch
import Foundation
import Gatehouse
import Logging
import ServiceLifecycle
import Synchronization

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Serve the sign-in site.")

    @OptionGroup var options: ServerOptions

    func run() async throws {
        let settings = try await options.resolve().settings
        try settings.checkServing(isDevelopment: options.development)
        let logger = settings.logger
        let auth = try await settings.openAuth(logger: logger)
        let progress = Progress()
        let site = Site(auth: auth, settings: settings, logger: logger) {
            progress.listens.store(true, ordering: .relaxed)
            try? Console.print("Gatehouse is ready: \(auth.publicURL)")
        }
        do {
            try await Self.serve(site.application, logger: logger)
        } catch {
            let hasListened = progress.listens.load(ordering: .relaxed)
            guard !hasListened else { throw CommandFailure("The server stopped: \(error)") }
            throw CommandFailure(
                "Port \(settings.port) of \(settings.host) cannot be listened on: \(error). --port takes another one.")
        }
        try await auth.store.close()
    }

    private final class Progress: Sendable {
        let listens = Atomic(false)
    }

    /// Runs until SIGTERM or SIGINT; what is in flight then gets 10 s, after which it is cut off.
    private static func serve(_ application: some Service, logger: Logger) async throws {
        var configuration = ServiceGroupConfiguration(services: [application], logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        let group = ServiceGroup(configuration: configuration)
        let signals = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { Task { await group.triggerGracefulShutdown() } }
            source.resume()
            return source
        }
        defer { signals.forEach { $0.cancel() } }
        try await group.run()
    }
}
