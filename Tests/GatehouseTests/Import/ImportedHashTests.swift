import Gatehouse
import GatehouseTesting
import Testing

@testable import Gatehouse

/// What the table keeps of a foreign hash, and a login against it.
@Suite struct `Imported hashes` {
    private let password = "correct horse battery staple"

    private func site() async throws -> Site { try await Site() }

    /// Brings in one account and hands back what is stored.
    private func bringIn(
        _ stored: String, _ format: ImportFormat = .csv, pepper: OldPepper? = nil, to site: Site
    ) async throws -> String {
        var plan = ImportPlan(format)
        plan.columns = [.username: "name", .password: "hash"]
        plan.pepper = pepper
        let report = try await site.auth.importAccounts(from: ListedRows([["name": "alice", "hash": stored]]), plan)
        #expect(report.imported == 1)
        return try #require(try await site.hash(of: site.auth.account(named: "alice")))
    }

    /// Promise: no hash that is quick to guess at stays in the table after an import.
    @Test func `a quick hash is wrapped at once, verifies, and is replaced by a plain one at the first login`()
        async throws
    {
        for vector in try ForeignVectors.read("directory").filter({ $0.password == password }) {
            let scheme = try ForeignHash.read(vector.stored)
            guard !scheme.isSlow else { continue }
            let site = try await site()
            let stored = try await bringIn(vector.stored, to: site)
            #expect(stored.hasPrefix("wrapped:{S") || stored.hasPrefix("wrapped:$"), "\(stored)")
            #expect(stored.contains("|$argon2id$"))
            let digest = try #require(scheme as? any WrappableScheme).expected
            let marks = [String(decoding: digest, as: UTF8.self), ForeignBase64.encode(digest), Hex.encode(digest)]
            #expect(!marks.contains { stored.contains($0) }, "the old digest is not in the table")
            try await site.expectRejected("wrong " + password)
            #expect(try await site.hash(of: site.auth.account(named: "alice")) == stored, "a wrong one changes nothing")
            #expect(try await site.tryLogIn("alice", password) != nil, "\(vector.stored)")
            let plain = try await site.hash(of: site.auth.account(named: "alice"))
            #expect(plain?.hasPrefix("$argon2id$") == true)
            #expect(try await site.tryLogIn("alice", password, from: .number(2)) != nil)
        }
    }

    @Test func `a slow hash stays as it is until the first login`() async throws {
        let vector = try #require(try ForeignVectors.read("directory").first { $0.stored.hasPrefix("$2b$10$") })
        let site = try await site()
        #expect(try await bringIn(vector.stored, to: site) == vector.stored)
        #expect(try await site.tryLogIn("alice", vector.password) != nil)
        #expect(try await site.hash(of: site.auth.account(named: "alice"))?.hasPrefix("$argon2id$") == true)
    }

    /// Promise: the pepper of the old system is never stored in the clear, and without our key it opens nothing.
    @Test func `a pepper goes with each hash, sealed`() async throws {
        for (file, format) in [("devise", ImportFormat.devise), ("flask-security", .flaskSecurity)] {
            let vectors = try ForeignVectors.read(file).filter { $0.pepper != nil && $0.password.utf8.count < 60 }
            var kinds: Set<String> = []
            for vector in vectors where kinds.insert(vector.kind).inserted {
                let site = try await site()
                let stored = try await bringIn(vector.stored, format, pepper: vector.pepper, to: site)
                #expect(stored.hasPrefix("pepper:\(format.rawValue):"))
                #expect(!stored.contains("short pepper") && !stored.contains("1465851453681323"))
                try await site.expectRejected("wrong " + vector.password)
                #expect(try await site.tryLogIn("alice", vector.password) != nil, "\(vector.stored)")
                #expect(try await site.hash(of: site.auth.account(named: "alice"))?.hasPrefix("$argon2id$") == true)
            }
            #expect(kinds.count >= 2)
        }
    }

    @Test func `without the key of its pepper a hash is neither right nor wrong`() async throws {
        let vector = try #require(try ForeignVectors.read("devise").first { $0.pepper != nil })
        let before = try await site()
        _ = try await bringIn(vector.stored, .devise, pepper: vector.pepper, to: before)
        let other = try RootKey(startsAt: TestClock.start)
        let ring = try KeyRing([other])
        let site = try await Site(beside: before) { $0.keys = .keys(ring) }
        let error = await #expect(throws: AuthError.self) { _ = try await site.tryLogIn("alice", vector.password) }
        #expect(error?.category == .unavailable)
    }

    @Test func `with our own pepper the wrapping has it, too`() async throws {
        let site = try await Site { $0.passwords.pepper = true }
        let vector = try #require(try ForeignVectors.read("directory").first { $0.stored.hasPrefix("{SSHA}") })
        let stored = try await bringIn(vector.stored, to: site)
        #expect(stored.contains("|hmac-sha256:"))
        #expect(try await site.tryLogIn("alice", vector.password) != nil)
        #expect(try await site.hash(of: site.auth.account(named: "alice"))?.hasPrefix("hmac-sha256:") == true)
    }

    @Test func `a password that bcrypt would cut costs the dummy and is rejected`() async throws {
        let vector = try #require(try ForeignVectors.read("directory").first { $0.stored.hasPrefix("$2b$10$") })
        let site = try await site()
        _ = try await bringIn(vector.stored, to: site)
        let cost = try await site.runs { try await site.expectRejected(String(repeating: "a", count: 73)) }
        #expect(cost == 1)
    }

    @Test(arguments: [
        "wrapped:", "wrapped:sha256$salt$|", "wrapped:sha256$salt$", "wrapped:|$argon2id$", "pepper:",
        "pepper:devise:00|",
        "pepper:nobody:00|$2b$10$", "pepper:devise:zz|$2b$10$",
        "wrapped:sha256$salt$|$argon2id$v=19$m=999999,t=1,p=1$a$b",
        "pepper:devise:00|wrapped:", "wrapped:wrapped:sha256$salt$|x|y",
    ])
    func `what is damaged rejects like a wrong password, or is refused as not possible`(stored: String) async throws {
        let site = try await site()
        let account = try await site.account()
        try await site.store.write {
            try $0.setPasswordHash(stored, of: account.id, mustChange: false, at: TestClock.start)
        }
        do {
            try await site.expectRejected(Site.password)
        } catch let error as AuthError {
            #expect(error.category == .unavailable)
        }
    }

    @Test(arguments: [
        (ImportFormat.django, "sha1$salt$" + String(repeating: "ab", count: 20)), (.flask, "$2b$10$x"),
        (.devise, "pbkdf2:sha256:1$s$00"), (.flaskSecurity, "plaintext"),
    ])
    func `what the old system cannot have written is not taken for something else`(
        format: ImportFormat, stored: String
    ) throws {
        #expect(throws: ForeignHashError.unsupported) { try format.check(stored) }
    }
}
