import Gatehouse
public import Logging
public import ServiceLifecycle

/// Reads the certificate again when its files change, and says in the log what it found.
public struct CertificateWatch: Service {
    /// A certificate that ends sooner is warned of: whoever renews it should have done so.
    static let warningTime: Duration = .days(14)

    /// What is watched.
    public let files: CertificateFiles

    private let interval: Duration
    private let logger: Logger

    /// Looks at the files after each interval; default 5 s.
    public init(_ files: CertificateFiles, every interval: Duration = .seconds(5), logger: Logger) {
        self.files = files
        self.interval = interval
        self.logger = logger
    }

    /// Watches until the application shuts down.
    public func run() async throws {
        report()
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: interval)
                check()
            }
        }
    }

    /// Reads the files again if they changed.
    func check() {
        attempt { try files.reloadIfChanged() }
    }

    /// Reads the files again, for somebody who says that they changed.
    public func reload() {
        attempt {
            try files.reload()
            return true
        }
    }

    private func attempt(_ read: () throws -> Bool) {
        do {
            guard try read() else { return }
            logger.notice("the certificate was read again", metadata: facts)
            report()
        } catch {
            logger.error("the new certificate is not used, the one before is", metadata: ["tls.reason": "\(error)"])
        }
    }

    private func report() {
        guard timeLeft < CertificateWatch.warningTime else { return }
        logger.warning(timeLeft < .zero ? "the certificate has expired" : "the certificate ends soon", metadata: facts)
    }

    private var timeLeft: Duration {
        files.current.ends.since(AuthClock.system.now())
    }

    private var facts: Logger.Metadata {
        let names = files.current.names.joined(separator: " ")
        return ["tls.names": "\(names)", "tls.days": "\(timeLeft.microseconds / Duration.days(1).microseconds)"]
    }
}
