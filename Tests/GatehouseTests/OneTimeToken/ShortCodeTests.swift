import Foundation
import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@testable import Gatehouse

/// numbers.md 20: eight digits, ten minutes, five tries, one browser.
@Suite struct `Short codes` {
    private static let browser = Secret("the asking browser's secret")

    private func issue(
        _ site: Site, _ purpose: OneTimePurpose = .resetPassword, browser: Secret<String> = browser
    ) async throws -> (secret: String, code: String) {
        let account = try await site.store.read { try $0.account(usernameKey: Array("alice".utf8)) }
        let token = try await site.auth.write {
            try $0.issueToken(purpose, account: account?.id, browser: browser)
        }
        return (token.secret.expose(), try #require(token.code).expose())
    }

    private func exchange(
        _ site: Site, _ code: String, _ purpose: OneTimePurpose = .resetPassword, browser: Secret<String> = browser
    ) async throws -> String? {
        try await site.auth.exchange(code: code, for: purpose, browser: browser)?.expose()
    }

    private func use(_ site: Site, _ secret: String) async throws -> OneTimeToken? {
        try await site.auth.write { try $0.consumeToken(secret, for: .resetPassword) }
    }

    private func site() async throws -> Site {
        let site = try await Site()
        try await site.account()
        return site
    }

    /// A code that is wrong for certain.
    private func other(than code: String, _ step: Int = 1) -> String {
        CivilTime.padded(((Int(code) ?? 0) + step) % 100_000_000, 8)
    }

    /// ASVS: 6.5.1, 6.5.4.
    @Test func `a code gives what its link gives, once, and the link is dead`() async throws {
        let site = try await site()
        let (link, code) = try await issue(site)
        #expect(code.utf8.count == 8)
        let secret = try #require(try await exchange(site, code))
        #expect(try await exchange(site, code) == nil)
        #expect(try await use(site, link) == nil)
        #expect(try await use(site, secret)?.purpose == "reset_password")
        #expect(try await use(site, secret) == nil)
    }

    @Test func `using the link kills the code`() async throws {
        let site = try await site()
        let (link, code) = try await issue(site)
        #expect(try await use(site, link) != nil)
        #expect(try await exchange(site, code) == nil)
    }

    @Test func `without a browser there is no code`() async throws {
        let site = try await site()
        let token = try await site.auth.write { try $0.issueToken(.resetPassword, account: nil) }
        #expect(token.code == nil && token.codeExpiresAt == nil)
    }

    /// Promise: a code that was mailed works only in the browser that asked for it.
    ///
    /// ASVS: 6.6.2.
    @Test func `another browser, another purpose, another code get nothing`() async throws {
        let site = try await site()
        let (_, code) = try await issue(site)
        #expect(try await exchange(site, code, browser: Secret("another browser's secret")) == nil)
        #expect(try await exchange(site, code, browser: Secret("")) == nil)
        #expect(try await exchange(site, code, .verifyAddress) == nil)
        #expect(try await exchange(site, other(than: code)) == nil)
        #expect(try await exchange(site, code) != nil)
    }

    @Test(arguments: [
        "", "1234567", "123456789", "1234567a", "\u{661}2345678", "+1234567", "1234\u{A0}5678", "١٢٣٤٥٦٧٨",
    ])
    func `what cannot be a code costs no try`(typed: String) async throws {
        let site = try await site()
        let (_, code) = try await issue(site)
        for _ in 0..<6 { #expect(try await exchange(site, typed) == nil) }
        #expect(try await exchange(site, String(repeating: " ", count: 100) + code) == nil)
        #expect(try await exchange(site, "\(code.prefix(4)) - \(code.suffix(4)) ") != nil)
    }

    /// Promise: a short code can be tried five times, however many try at once; its link still works then.
    ///
    /// ASVS: 6.6.3.
    @Test func `five wrong tries end it, also when twenty come at once`() async throws {
        let site = try await site()
        let (link, code) = try await issue(site)
        let wrong = (1...20).map { other(than: code, $0) }
        let given = try await withThrowingTaskGroup { group in
            for code in wrong { group.addTask { try await exchange(site, code) } }
            return try await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(given == Array(repeating: nil, count: 20))
        #expect(try await exchange(site, code) == nil)
        #expect(try await use(site, link) != nil)
    }

    @Test func `the fifth try may be the right one`() async throws {
        let site = try await site()
        let (_, code) = try await issue(site)
        for step in 1...4 { #expect(try await exchange(site, other(than: code, step)) == nil) }
        #expect(try await exchange(site, code) != nil)
    }

    /// ASVS: 6.5.1.
    @Test func `twenty right ones at once give one secret`() async throws {
        let site = try await site()
        let other = try await Site(beside: site)
        let (_, code) = try await issue(site)
        let secrets = try await withThrowingTaskGroup { group in
            for number in 0..<20 { group.addTask { try await exchange(number % 2 == 0 ? site : other, code) } }
            return try await group.reduce(into: [String]()) { if let secret = $1 { $0.append(secret) } }
        }
        #expect(secrets.count == 1)
    }

    /// ASVS: 6.5.5.
    @Test func `it lives ten minutes, its link longer`() async throws {
        let site = try await site()
        let (link, code) = try await issue(site)
        site.time.advance(by: .minutes(10))
        #expect(try await exchange(site, code) == nil)
        #expect(try await use(site, link) != nil)
        let (_, next) = try await issue(site)
        site.time.advance(by: .minutes(10) - .microseconds(1))
        #expect(try await exchange(site, next) != nil)
    }

    /// Promise: a code cannot be found from the database by trying all hundred million.
    @Test func `what is stored cannot be searched without the key`() async throws {
        let site = try await site()
        let (_, code) = try await issue(site)
        let row = try await site.store.read {
            try $0.sql.query("SELECT code, code_browser FROM one_time_tokens")[0]
        }
        let (stored, browser) = (try row.bytes("code"), try row.bytes("code_browser"))
        #expect(browser == Digest256(ofText: Self.browser.expose()).bytes)
        let digits = Array(code.utf8)
        let unkeyed = Digest256(ofParts: [Array("reset_password".utf8), browser, digits])
        let plain = [Digest256(of: digits), unkeyed, Digest256(of: unkeyed.bytes)]
        #expect(!plain.map(\.bytes).contains(stored))
        let key = try #require(site.auth.keys.ring.keys.first).derive(.shortCode)
        #expect(key.authenticate(unkeyed.bytes).bytes == stored)
    }

    /// ASVS: 11.2.5.
    @Test func `without its key it cannot be checked, and no try is counted`() async throws {
        let site = try await site()
        let (_, code) = try await issue(site)
        let ring = try KeyRing([RootKey(startsAt: site.time.now)])
        let keyless = try await Site(beside: site) { $0.keys = .keys(ring) }
        for _ in 0..<6 {
            let error = await #expect(throws: AuthError.self) { _ = try await exchange(keyless, code) }
            #expect(error?.category == .unavailable)
        }
        #expect(try await exchange(site, code) != nil)
    }

    /// ASVS: 6.5.4.
    @Test func `all digits are as likely`() throws {
        var counts = [UInt8: Int]()
        for _ in 0..<2000 { for digit in try ShortCode.newDigits(.system) { counts[digit, default: 0] += 1 } }
        #expect(counts.keys.sorted() == Array("0123456789".utf8))
        #expect(counts.values.allSatisfy { (1400...1800).contains($0) }, "\(counts)")
        let high = RandomSource { _ in [0xFF, 0xFF, 0xFF, 0xFF] }
        #expect(throws: AuthError.self) { _ = try ShortCode.newDigits(high) }
        #expect(throws: AuthError.self) { _ = try ShortCode.newDigits(RandomSource { _ in [] }) }
    }
}
