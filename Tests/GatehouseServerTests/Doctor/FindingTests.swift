import Gatehouse
import Testing

@testable import GatehouseServer

@Suite struct FindingTests {
    private let now = Timestamp(microseconds: 1_800_000_000_000_000)

    @Test func `a clock before this program or before its own records is wrong`() {
        #expect(Finding.clock(now, newestEvent: nil).level == .ok)
        #expect(Finding.clock(now, newestEvent: now).level == .ok)
        #expect(Finding.clock(now, newestEvent: now + .seconds(1)).level == .fail)
        #expect(Finding.clock(Timestamp(microseconds: 1_767_225_600_000_000), newestEvent: nil).level == .ok)
        #expect(Finding.clock(Timestamp(microseconds: 1_767_225_599_999_999), newestEvent: nil).level == .fail)
        #expect(Finding.clock(Timestamp(microseconds: 0), newestEvent: nil).message.contains("1970-01-01T00:00:00Z"))
    }

    @Test(arguments: [(4, Finding.Level.warn), (5, .ok), (1000, .ok), (1001, .warn)])
    func `a hash takes between 5 ms and a second`(milliseconds: Int, level: Finding.Level) {
        #expect(Finding.hashing(.milliseconds(milliseconds), hugePages: true).level == level)
    }

    @Test(arguments: [("always [madvise] never", true), ("[always] madvise never", false)])
    func `small pages are told of, because hashes would be faster`(kernel: String, isTold: Bool) throws {
        let folder = TemporaryFolder()
        let file = try folder.write(kernel, to: "enabled")
        let given = HugePages.areGiven(from: file)
        #expect(Finding.hashing(.milliseconds(20), hugePages: given).message.contains("huge pages") == isTold)
        #expect(HugePages.areGiven(from: file + ".missing") == nil)
    }

    @Test(arguments: [(0o600, Finding.Level.ok), (0o644, .fail), (0o660, .fail), (0o601, .fail), (0o700, .fail)])
    func `a database file is for its owner alone`(mode: Int, level: Finding.Level) {
        let finding = Finding.mode(of: "gatehouse.db", mode)
        #expect(finding.level == level)
        #expect(finding.message.contains("chmod 600 gatehouse.db") == (level == .fail))
    }

    @Test(arguments: [(99, Finding.Level.fail), (100, .warn), (1023, .warn), (1024, .ok)])
    func `a disk that fills up is told of in time`(mebibytes: Int, level: Finding.Level) {
        #expect(Finding.freeSpace(Int64(mebibytes) * 1_048_576).level == level)
    }

    @Test func `the settings are judged as a server would`() async throws {
        let plain = try await settings([:])
        #expect(Finding.publicURL(plain, isDevelopment: false).level == .warn)
        #expect(Finding.publicURL(plain, isDevelopment: true).level == .ok)
        #expect(Finding.publicURL(try await settings(["server.host": "::"]), isDevelopment: true).level == .fail)
        #expect(Finding.throttle(plain, isDevelopment: false).level == .ok)
        let open = try await settings(["throttle.enabled": "off"])
        #expect(Finding.throttle(open, isDevelopment: false).level == .fail)
        #expect(Finding.throttle(open, isDevelopment: true).level == .warn)
        #expect(Finding.publicURL(open, isDevelopment: false).level == .warn)
    }

    @Test func `an https site without a trusted proxy is warned of`() async throws {
        let site = ["public.url": "https://login.example.org"]
        #expect(Finding.publicURL(try await settings(site), isDevelopment: false).level == .ok)
        #expect(Finding.proxies(try await settings(site)).level == .warn)
        let behind = try await settings(site.merging(["proxies": "10.0.0.5"]) { $1 })
        #expect(Finding.proxies(behind).message.contains("10.0.0.5"))
        #expect(Finding.proxies(behind).level == .ok)
        #expect(Finding.proxies(try await settings([:])).level == .ok)
    }

    @Test func `a certificate that ends is told of in time`() {
        let finding = { (days: Int) in Finding.certificate(from: now - .days(1), to: now + .days(days), now: now) }
        #expect(finding(14).level == .ok)
        #expect(finding(13).level == .warn)
        #expect(finding(13).message.contains("another 13 days"))
        #expect(finding(0).level == .fail)
        #expect(finding(-1).message.contains("expired"))
        let early = Finding.certificate(from: now + .seconds(1), to: now + .days(90), now: now)
        #expect(early.level == .fail)
    }

    @Test func `a server that speaks https itself needs no trusted proxy`() async throws {
        let site = ["public.url": "https://login.example.org", "tls.certificate": "c.pem", "tls.key": "k.pem"]
        #expect(Finding.proxies(try await settings(site)).level == .ok)
        #expect(Finding.certificate(try await settings(site)).map(\.level) == [.fail])
        #expect(Finding.certificate(try await settings([:])).isEmpty)
    }

    private func settings(_ given: [String: String]) async throws -> Settings {
        try await ConfigurationSources(commandLine: given).resolve().settings
    }
}
