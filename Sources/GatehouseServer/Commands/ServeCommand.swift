import ArgumentParser
import Foundation
import Gatehouse
import GatehouseHummingbird
import GatehouseTLS
import Logging
import Metrics
import ServiceLifecycle
import Synchronization

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Serve the sign-in site.")

    /// What is in flight when the server closes gets this long; then it is cut off.
    private static let grace: Duration = .seconds(10)

    @OptionGroup var options: ServerOptions

    func run() async throws {
        var settings = try await options.resolve().settings
        try settings.checkServing(isDevelopment: options.development)
        let mailbox = try settings.mailbox(isDevelopment: options.development)
        if let mailbox { settings.auth.mail.mailer = mailbox }
        try settings.checkMail()
        let guardRules = try settings.guardRules()
        let logger = settings.logger
        let metrics = settings.metricsPort.map { MetricsSite(port: $0, logger: logger) }
        // Before anything counts: what was made earlier would count into nothing.
        metrics.map { MetricsSystem.bootstrap($0.metrics) }
        let certificates = try settings.certificates(logger: logger)
        let auth = try await settings.openAuth(logger: logger)
        if try await !auth.hasAdministrator() {
            logger.notice("there is no administrator yet: `gatehouse users first-admin` prints a link that makes one")
        }
        let progress = Progress()
        let site = Site(
            auth: auth, settings: settings, mailbox: mailbox, guardRules: guardRules, logger: logger,
            draining: Draining(), certificates: certificates, metrics: metrics
        ) {
            progress.listens.store(true, ordering: .relaxed)
            try? Console.print("Gatehouse is ready: \(auth.publicURL)")
        }
        do {
            try await Self.serve(site)
        } catch {
            let hasListened = progress.listens.load(ordering: .relaxed)
            guard !hasListened else { throw CommandFailure("The server stopped: \(error)") }
            throw CommandFailure(
                "Port \(settings.port) of \(settings.host)"
                    + (settings.metricsPort.map { ", or \($0) for metrics.port," } ?? "")
                    + " cannot be listened on: \(error). --port takes another one.")
        }
        try await auth.store.close()
    }

    private final class Progress: Sendable {
        let listens = Atomic(false)
    }

    /// Runs until SIGTERM or SIGINT; at SIGHUP the certificate is read again.
    private static func serve(_ site: Site) async throws {
        let drain = DrainService(site.draining, for: site.settings.drain)
        // Shut down from the last to the first.
        var configuration = ServiceGroupConfiguration(services: site.services + [drain], logger: site.logger)
        configuration.maximumGracefulShutdownDuration = site.settings.drain + grace
        let group = ServiceGroup(configuration: configuration)
        var signals: [SignalHandler] = []
        for number in [SIGTERM, SIGINT] {
            signals.append(await SignalHandler(number) { await group.triggerGracefulShutdown() })
        }
        if let certificates = site.certificates {
            signals.append(await SignalHandler(SIGHUP) { certificates.reload() })
        }
        defer { signals.forEach { $0.cancel() } }
        try await group.run()
    }
}
