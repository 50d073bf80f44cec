import Foundation
import Testing

@Suite struct `The page about the record` {
    private func text(_ path: String) throws -> String {
        let file = URL(filePath: #filePath).appending(path: "../../../../\(path)").standardized
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// ASVS: 16.1.1.
    @Test func `every kind of event stands in it`() throws {
        let page = try text("docs/audit.md")
        let source = try text("Sources/Gatehouse/Audit/AuditEvent.swift")
        let kinds = source.matches(of: /: Self = "([a-z_.]+)"/).map { String($0.1) }
        #expect(kinds.count > 25)
        #expect(Set(kinds).count == kinds.count)
        for kind in kinds { #expect(page.contains("`\(kind)`"), "docs/audit.md lacks \(kind)") }
    }
}
