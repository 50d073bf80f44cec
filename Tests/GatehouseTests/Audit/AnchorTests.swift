import Foundation
import Gatehouse
import GatehouseTesting
import TestEngine
import Testing

@testable import Gatehouse

@Suite struct `The anchor of the record` {
    private func anchored(_ scratch: Scratch, _ policy: inout AuthConfiguration) {
        policy.audit.anchorFile = scratch.file("anchor")
    }

    private func noted(_ scratch: Scratch) throws -> AuditAnchor? {
        try AuditAnchorFile(path: scratch.file("anchor")).load()
    }

    @Test func `it moves on with the seals, and only its owner may read it`() async throws {
        let scratch = try Scratch()
        let site = try await Site { anchored(scratch, &$0) }
        await site.auth.sealRecord()
        #expect(try noted(scratch) == nil, "there is no seal to note")
        for first in [1, 5] {
            try await site.sealGroup(from: first)
            #expect(try noted(scratch) == (try await site.seals.last).map(AuditAnchor.init))
        }
        let mode = try FileManager.default.attributesOfItem(atPath: scratch.file("anchor"))[.posixPermissions]
        #expect((mode as? NSNumber)?.intValue == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["anchor"])
        #expect(try await site.expectWhole().anchors == 1)
    }

    @Test func `it lies beside the key file, and follows what other servers seal`() async throws {
        let scratch = try Scratch()
        let site = try await Site { $0.keys = .file(scratch.file("keys")) }
        let other = try await Site(beside: site) {
            $0.keys = .file(scratch.file("keys"))
            $0.audit.anchorFile = scratch.file("another")
        }
        try await other.sealGroup(from: 1)
        await site.auth.sealRecord()
        let file = AuditAnchorFile(path: scratch.file("keys.anchor"))
        let newest = try #require(try await site.seals.last)
        #expect(try file.load() == AuditAnchor(newest))
        #expect(try await site.expectWhole().anchors == 1)
    }

    @Test func `without an anchor it is told that there is none`() async throws {
        let sealed = try await SealedSite()
        #expect(try await sealed.site.expectWhole().anchors == 0)
    }

    /// Promise: a record whose end was cut off cleanly is found by the anchor, and the anchor is not forgotten.
    @Test func `a tail that was cut off is found`() async throws {
        let scratch = try Scratch()
        let sealed = try await SealedSite { anchored(scratch, &$0) }
        let before = try #require(try noted(scratch))
        try await sealed.site.tamper(
            "DELETE FROM audit_events WHERE seal >= 3", "DELETE FROM audit_seals WHERE number >= 3")
        let report = try await sealed.site.auth.verifyRecord()
        #expect(report.fault?.seal == 3 && report.lastSeal == 2 && report.rows == 8)
        #expect(report.fault?.description.contains("ends with seal 2") == true)

        let unanchored = try await Site(beside: sealed.site)
        try await unanchored.expectWhole()
        let remembered = try await unanchored.auth.verifyRecord(anchors: [before])
        #expect(remembered.fault?.seal == 3, "a seal from the log does as well")

        // The record goes on; what it grows into is another one.
        try await sealed.site.sealGroup(from: 20)
        try await sealed.site.sealGroup(from: 24)
        #expect(try noted(scratch) == before, "what is missing is not forgotten")
        let later = try await sealed.site.auth.verifyRecord()
        #expect(later.fault?.seal == 3 && later.fault?.description.contains("an old copy") == true)
    }

    @Test func `an anchor that cannot be read is not taken for none`() async throws {
        let scratch = try Scratch()
        let sealed = try await SealedSite { anchored(scratch, &$0) }
        for text in ["", "3", "3:", "x:00", "3:\(String(repeating: "0", count: 63))", "-3:00", "3:00\n"] {
            try Data(text.utf8).write(to: URL(filePath: scratch.file("anchor")))
            await #expect(throws: AuthError.self) { try await sealed.site.auth.verifyRecord() }
            await sealed.site.auth.sealRecord()
            #expect(try Data(contentsOf: URL(filePath: scratch.file("anchor"))) == Data(text.utf8))
        }
    }

    @Test func `an anchor is written as it is read`() async throws {
        let sealed = try await SealedSite(groups: 1)
        let anchor = AuditAnchor(try #require(try await sealed.site.seals.first))
        #expect(AuditAnchor("\(anchor)") == anchor)
        #expect("\(anchor)".utf8.count == 2 + 64)
        let code = String(repeating: "0f", count: 32)
        #expect(AuditAnchor("17:\(code)")?.number == 17)
        for text in [
            "0:\(code)", "+1:\(code)", "1:\(code)0", " 1:\(code)", "1:\(code):", "\u{0661}:\(code)", ":\(code)",
        ] {
            #expect(AuditAnchor(text) == nil, "\(text)")
        }
    }
}
