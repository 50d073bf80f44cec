import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// ATK-40: each kind of link, used many times at once on two servers with one database.
@Suite struct `Links used in parallel` {
    private static let new = "amber kettle quarry 93"

    /// A mailed link and what it is used for.
    enum Kind: CaseIterable {
        case verify, change, reset, undo, secure
    }

    /// Promise: of any number of uses of one mailed link at once, on any number of servers, exactly one succeeds.
    ///
    /// ASVS: 2.3.4, 15.4.2.
    @Test(arguments: Kind.allCases)
    func `of 20 parallel uses on two servers exactly one succeeds`(kind: Kind) async throws {
        let (mail, alice) = try await MailSite.withAlice(verified: kind != .verify)
        let second = try await Site(beside: mail.site)
        let link = try await link(kind, mail)
        let before = try await mail.site.record(of: alice).count
        let successes = await withTaskGroup { group in
            for number in 0..<20 {
                let auth = number % 2 == 0 ? mail.auth : second.auth
                group.addTask { (try? await use(link, kind, auth, .number(number))) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(successes == 1)
        #expect(try await mail.site.record(of: alice).count == before + 1)
    }

    private func link(_ kind: Kind, _ mail: MailSite) async throws -> String {
        switch kind {
        case .verify:
            try await mail.auth.sendVerification(in: mail.loaded(), browser: nil, caller: .browser)
            return try await mail.link(.verifyAddress)
        case .change:
            return try await mail.change(to: "alice@new.example", in: mail.loaded())
        case .reset:
            return try await mail.forgot()
        case .undo:
            let change = try await mail.change(to: "alice@new.example", in: mail.loaded())
            try await mail.auth.confirmAddress(link: change, caller: .browser)
            return try await mail.link(.addressChanged)
        case .secure:
            _ = try await mail.auth.changePassword(
                current: Site.password, new: Self.new, in: mail.loaded(), caller: .browser)
            return try await mail.link(.passwordChanged)
        }
    }

    private func use(_ link: String, _ kind: Kind, _ auth: Auth, _ caller: Caller) async throws {
        switch kind {
        case .verify, .change: try await auth.confirmAddress(link: link, caller: caller)
        case .reset: try await auth.resetPassword(link: link, new: Self.new, caller: caller)
        case .undo: _ = try await auth.undoAddressChange(link: link, caller: caller)
        case .secure: _ = try await auth.secureAccount(link: link, caller: caller)
        }
    }
}
