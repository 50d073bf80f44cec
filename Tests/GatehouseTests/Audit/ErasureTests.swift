import Foundation
import Gatehouse
import GatehouseSQL
import Testing

@testable import Gatehouse

@Suite struct `Erasing a person from the record` {
    private let traces = ["198.51.100.23", "Erasable/9.8", "forgetme"]

    private func lived() async throws -> (site: Site, account: Account) {
        let site = try await Site()
        let account = try await site.account("forgetme")
        let caller = Caller.at("198.51.100.23", agent: "Erasable/9.8")
        _ = try await site.logIn("forgetme", from: caller)
        try await site.expectRejected("wrong", as: "forgetme", from: caller)
        try await site.account("stays")
        _ = try await site.logIn("stays")
        return (site, account)
    }

    /// Promise: deleting an account takes client, user agent and name out of its rows, and the seals still verify.
    @Test func `a deleted account leaves rows without a person, and the seals fit`() async throws {
        let (site, account) = try await lived()
        await site.sealAll()
        _ = try await site.logIn("forgetme", from: .at("198.51.100.23", agent: "Erasable/9.8"))
        let others = try await site.record().filter { $0.accountID != account.id }
        #expect(try await site.expectWhole().erased == 0)
        try await site.auth.delete(account.id)
        let rows = try await site.record(of: account)
        #expect(rows.count == 5)
        #expect(rows.allSatisfy { $0.client.isEmpty && $0.userAgent.isEmpty && $0.name.isEmpty })
        #expect(Set(rows.map(\.kind)) == [.registered, .loggedIn, .loginFailed, .deleted])
        #expect(try await site.record().filter { $0.accountID != account.id } == others)
        var report = try await site.expectWhole()
        #expect(report.erased == 3)
        await site.sealAll()
        report = try await site.expectWhole()
        #expect(report.erased == 5 && report.unsealed == 0, "what is erased before it is sealed fits, too")
        #expect(report.rows == Int64(try await site.count("audit_events")))
    }

    @Test func `nothing of it is left in the table`() async throws {
        let (site, account) = try await lived()
        await site.sealAll()
        func holds(_ trace: String) async throws -> Bool {
            let rows = try await site.store.read { try $0.auditEntries(after: .start, limit: 100) }
            return rows.contains { "\($0)".contains(trace) }
        }
        for trace in traces { #expect(try await holds(trace), "\(trace) is there to begin with") }
        try await site.auth.delete(account.id)
        for trace in traces { #expect(try await !holds(trace), "\(trace)") }
    }

    @Test func `the digest tells nothing without the salt`() async throws {
        let (site, account) = try await lived()
        let entries = try await site.store.read { try $0.auditEntries(of: account.id, limit: 10) }
        #expect(Set(entries.map(\.salt)).count == entries.count, "every row has a salt of its own")
        let logins = entries.filter { $0.event.client == "198.51.100.23" }
        #expect(Set(logins.map(\.personalDigest)).count == logins.count)
    }

    @Test func `an account that was emptied and not deleted is named`() async throws {
        let (site, account) = try await lived()
        await site.sealAll()
        _ = try await site.store.write { try $0.eraseAuditPerson(of: account.id) }
        let report = try await site.auth.verifyRecord()
        #expect(report.fault?.description.contains("was not deleted") == true)
    }

    /// ASVS: 16.2.5.
    @Test func `a name is written down only where an account has it`() async throws {
        let site = try await Site()
        try await site.account("alice")
        try await site.expectRejected("wrong", as: "alice")
        try await site.expectRejected("wrong", as: "hunter2isnotaname")
        let failures = try await site.record().filter { $0.kind == .loginFailed }
        #expect(Set(failures.map(\.name)) == ["alice", ""])
        #expect(failures.allSatisfy { $0.userAgent == Caller.browser.userAgent && $0.client == "192.0.2.10" })
    }
}
