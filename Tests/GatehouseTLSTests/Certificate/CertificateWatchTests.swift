import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import GatehouseTLS

@Suite("Watching certificates", .timeLimit(.minutes(1))) struct CertificateWatchTests {
    private let folder: CertificateFolder
    private let lines = LogLines()

    init() throws {
        folder = try CertificateFolder()
        try folder.issue(KeyPair())
    }

    @Test func `a renewal is logged with its names`() throws {
        let watch = try watch()
        watch.check()
        #expect(lines.all.isEmpty)
        try folder.issue(KeyPair(names: ["second.test"]))
        watch.check()
        #expect(lines.all.count == 1)
        #expect(lines.all.first?.contains("notice the certificate was read again") == true)
        #expect(lines.all.first?.contains("second.test") == true)
    }

    /// ASVS: 16.3.4.
    @Test func `a broken renewal is logged with the reason, once`() throws {
        let watch = try watch()
        try folder.write(KeyPair().key, to: folder.key)
        watch.check()
        watch.check()
        #expect(lines.all.count == 1)
        #expect(lines.all.first?.contains("do not belong together") == true)
        watch.reload()
        #expect(lines.all.count == 2)
    }

    @Test(arguments: [(13, "ends soon"), (-1, "has expired")])
    func `what ends soon is warned of`(until: Int, text: String) throws {
        let watch = try watch()
        try folder.issue(KeyPair(from: -30, until: until))
        watch.check()
        #expect(lines.all.last?.contains("warning the certificate \(text)") == true)
    }

    @Test func `it looks again and again until the shutdown`() async throws {
        let files = try CertificateFiles(certificate: folder.certificate, key: folder.key)
        let watch = CertificateWatch(files, every: .milliseconds(1), logger: lines.logger)
        let group = ServiceGroup(services: [watch], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try folder.issue(KeyPair(names: ["second.test"]))
            while files.current.names != ["second.test"] { await Task.yield() }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    private func watch() throws -> CertificateWatch {
        CertificateWatch(
            try CertificateFiles(certificate: folder.certificate, key: folder.key), logger: lines.logger)
    }
}

/// The lines that were logged.
final class LogLines: Sendable {
    private let kept = Mutex<[String]>([])

    var all: [String] { kept.withLock { $0 } }

    var logger: Logger { Logger(label: "test") { _ in Handler(lines: self) } }

    private func note(_ line: String) {
        kept.withLock { $0.append(line) }
    }

    private struct Handler: LogHandler {
        let lines: LogLines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.note("\(event.level) \(event.message) \(event.metadata ?? [:])")
        }
    }
}
