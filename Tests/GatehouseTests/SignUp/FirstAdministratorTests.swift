import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// features.md A17.
@Suite struct `The first administrator` {
    private func request(_ name: String = "root") -> RegistrationRequest {
        RegistrationRequest(username: name, password: Site.password)
    }

    private func link(_ site: Site) async throws -> String {
        String(try await site.auth.firstAdministratorLink().expose().suffix(43))
    }

    /// Promise: the link for the first administrator works once, and not at all once there is an administrator.
    ///
    /// ASVS: 6.3.2.
    @Test(arguments: IdentifierPolicy.allCases)
    func `the link makes one administrator`(identifiers: IdentifierPolicy) async throws {
        let site = try await Site {
            $0.identifiers = identifiers
            $0.signUp = .closed
        }
        #expect(try await !site.auth.hasAdministrator())
        let link = try await link(site)
        #expect(try await site.auth.signUpOffer(link: link)?.asksUsername == true)
        let root = try await site.auth.completeSignUp(link: link, request(), caller: .browser).account
        #expect(root.username == "root" && root.roles == [.administrator] && root.email == nil)
        #expect(try await site.auth.hasAdministrator())
        #expect(try await site.tryLogIn("root") != nil)
        await expectRefused(.deadLink) {
            _ = try await site.auth.completeSignUp(link: link, self.request("two"), caller: .browser)
        }
        await expectRefused(.administratorExists) { _ = try await site.auth.firstAdministratorLink() }
    }

    @Test func `a link that is older than another administrator makes none`() async throws {
        let site = try await Site()
        let link = try await link(site)
        try await site.account("alice", roles: [.administrator])
        await expectRefused(.administratorExists) {
            _ = try await site.auth.completeSignUp(link: link, self.request(), caller: .browser)
        }
        #expect(try await site.count("accounts") == 1)
    }

    @Test func `the newest only, for 24 hours`() async throws {
        let site = try await Site()
        let (first, second) = (try await link(site), try await link(site))
        #expect(try await site.auth.signUpOffer(link: first) == nil)
        site.time.advance(by: .hours(24) - .microseconds(1))
        #expect(try await site.auth.signUpOffer(link: second) != nil)
        site.time.advance(by: .microseconds(1))
        await expectRefused(.deadLink) {
            _ = try await site.auth.completeSignUp(link: second, self.request(), caller: .browser)
        }
    }
}
