import Gatehouse
import GatehouseSQL
import GatehouseTesting
import Testing

@testable import Gatehouse

/// ATK-36, ATK-37 and ATK-40, at the level of the tokens themselves.
@Suite struct `One-time tokens` {
    private let ada: EmailAddress
    private let eve: EmailAddress

    init() throws {
        ada = try EmailAddress("ada@example.org")
        eve = try EmailAddress("eve@example.org")
    }

    private func issue(
        _ site: Site, _ purpose: OneTimePurpose = .resetPassword, account: AccountID?, address: EmailAddress? = nil,
        detail: String = ""
    ) async throws -> String {
        try await site.auth.write {
            try $0.issueToken(purpose, account: account, address: address, detail: detail)
        }.secret.expose()
    }

    private func use(
        _ site: Site, _ secret: String, _ purpose: OneTimePurpose = .resetPassword
    ) async throws -> OneTimeToken? {
        try await site.auth.write { try $0.consumeToken(secret, for: purpose) }
    }

    @Test func `a token holds what it is for, and works once`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let secret = try await issue(site, .changeAddress, account: account.id, address: ada, detail: "more")
        #expect(secret.utf8.count == 43)
        for _ in 0..<2 { #expect(try await site.auth.oneTimeToken(secret, for: .changeAddress)?.address == ada) }
        let token = try #require(try await use(site, secret, .changeAddress))
        #expect(token.accountID == account.id && token.address == ada && token.detail == "more")
        #expect(try await use(site, secret, .changeAddress) == nil)
        #expect(try await site.auth.oneTimeToken(secret, for: .changeAddress) == nil)
    }

    /// Promise: of any number of uses of one mailed link at once, on several servers, exactly one succeeds.
    @Test func `20 at once on two servers use it once`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let other = try await Site(beside: site)
        let secret = try await issue(site, account: account.id)
        let used = try await withThrowingTaskGroup { group in
            for number in 0..<20 { group.addTask { try await use(number % 2 == 0 ? site : other, secret) } }
            return try await group.reduce(into: [OneTimeToken?]()) { $0.append($1) }
        }
        #expect(used.compactMap(\.self).count == 1)
    }

    /// Promise: of two links for one thing only the newer works.
    @Test func `a newer token kills the one before, and no other`() async throws {
        let site = try await Site()
        let (first, second) = (try await site.account("first"), try await site.account("second"))
        let old = try await issue(site, account: first.id)
        let others = [try await issue(site, account: second.id), try await issue(site, account: nil, address: ada)]
        let verify = try await issue(site, .verifyAddress, account: first.id)
        let new = try await issue(site, account: first.id, address: eve)
        #expect(try await use(site, old) == nil)
        #expect(try await use(site, new)?.address == eve)
        for secret in others { #expect(try await use(site, secret) != nil) }
        #expect(try await use(site, verify, .verifyAddress) != nil)
    }

    @Test func `invitations are told apart by their addresses`() async throws {
        let site = try await Site()
        let first = try await issue(site, .invitation, account: nil, address: ada, detail: "editor")
        let second = try await issue(site, .invitation, account: nil, address: eve)
        let again = try await issue(site, .invitation, account: nil, address: EmailAddress("ADA@example.org"))
        #expect(try await use(site, first, .invitation) == nil)
        #expect(try await use(site, second, .invitation)?.address == eve)
        #expect(try await use(site, again, .invitation)?.address?.text == "ADA@example.org")
    }

    /// numbers.md 24, 25, 25b.
    @Test(arguments: [
        (OneTimePurpose.resetPassword, Duration.minutes(30)), (.verifyAddress, .hours(24)),
        (.changeAddress, .hours(24)),
        (.invitation, .hours(24)), (.undoAddressChange, .hours(72)), (.secureAccount, .hours(72)),
    ])
    func `each kind has its lifetime, to the microsecond`(purpose: OneTimePurpose, lifetime: Duration) async throws {
        let site = try await Site()
        let account = try await site.account()
        let secrets = [
            try await issue(site, purpose, account: account.id),
            try await issue(site, purpose, account: nil, address: ada),
        ]
        site.time.advance(by: lifetime - .microseconds(1))
        #expect(try await use(site, secrets[0], purpose) != nil)
        site.time.advance(by: .microseconds(1))
        #expect(try await use(site, secrets[1], purpose) == nil)
        await site.auth.sweep()
        #expect(try await site.count("one_time_tokens") == 0)
    }

    /// Promise: what is not the very secret of a link opens nothing, whatever it looks like.
    @Test func `nothing but the secret opens it`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let secret = try await issue(site, account: account.id)
        let digest = Digest256(ofText: secret)
        let forged = [
            "", " ", "null", "true", "0", "[]", "{}", "%00", "\0", secret + " ", " " + secret, secret + "A",
            secret + "\0",
            String(secret.dropLast()), secret.lowercased(), secret.uppercased(), Hex.encode(digest.bytes),
            Base64URL.encode(digest.bytes), String(repeating: secret, count: 1000), account.id.description,
            String(secret.unicodeScalars.first ?? "A") + "\u{301}" + secret.dropFirst(),
        ]
        for text in forged where !text.utf8.elementsEqual(secret.utf8) {
            #expect(try await use(site, text) == nil, "\(text.prefix(80))")
        }
        for purpose in [OneTimePurpose.verifyAddress, .changeAddress, .undoAddressChange, .secureAccount, .invitation] {
            #expect(try await use(site, secret, purpose) == nil)
        }
        #expect(try await use(site, secret) != nil)
    }

    /// Promise: a mailed link is dead after the password was changed or the account was disabled or enabled.
    @Test func `a change of the account kills its tokens, but not its owner's way back`() async throws {
        let (site, session) = try await Site.loggedIn()
        let id = session.account.id
        func secrets() async throws -> (ordinary: String, recovery: String) {
            (try await issue(site, account: id), try await issue(site, .secureAccount, account: id, address: ada))
        }
        func expectOnlyRecovery(_ secrets: (ordinary: String, recovery: String)) async throws {
            #expect(try await use(site, secrets.ordinary) == nil)
            #expect(try await use(site, secrets.recovery, .secureAccount) != nil)
        }
        let changed = try await secrets()
        let current = LoadedSession(session: session.session, account: session.account)
        let outcome = try await site.auth.changePassword(
            current: Site.password, new: "copper willow stairs 91", in: current, caller: .browser)
        guard case .loggedIn = outcome else { throw Rejected() }
        try await expectOnlyRecovery(changed)
        let disabled = try await secrets()
        try await site.auth.disable(id)
        try await expectOnlyRecovery(disabled)
        let enabled = try await secrets()
        try await site.auth.enable(id)
        try await expectOnlyRecovery(enabled)
        let deleted = try await secrets()
        try await site.auth.delete(id)
        #expect(try await use(site, deleted.recovery, .secureAccount) == nil)
        #expect(try await site.count("one_time_tokens") == 0)
    }

    @Test func `a thief who changes the address again does not end the first owner's undo`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let owner = try await issue(site, .undoAddressChange, account: account.id, address: ada)
        let thief = try await issue(site, .undoAddressChange, account: account.id, address: eve)
        #expect(try await use(site, owner, .undoAddressChange)?.address == ada)
        #expect(try await use(site, thief, .undoAddressChange)?.address == eve)
    }

    @Test func `a flow that fails has used nothing up`() async throws {
        let site = try await Site()
        let account = try await site.account()
        let secret = try await issue(site, account: account.id)
        await #expect(throws: Rejected.self) {
            try await site.auth.write { flow in
                _ = try flow.consumeToken(secret, for: .resetPassword)
                throw Rejected()
            }
        }
        #expect(try await use(site, secret) != nil)
    }
}
