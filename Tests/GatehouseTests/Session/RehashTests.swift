import Foundation
import Gatehouse
import GatehouseTesting
import Testing

@Suite struct `Hashes of yesterday` {
    private func dearer(_ configuration: inout AuthConfiguration) {
        configuration.passwords.argon2id.memoryKiB = 32
    }

    /// ASVS: 11.2.2.
    @Test func `a hash with other parameters is replaced at the next login, once`() async throws {
        let old = try await Site()
        let account = try await old.account()
        let site = try await Site(beside: old, configure: dearer)
        let costs = [
            try await site.runs { _ = try await site.logIn() }, try await site.runs { _ = try await site.logIn() },
        ]
        #expect(costs == [2, 1])
        #expect(try await site.hash(of: account)?.contains("$m=32,t=1,p=1$") == true)
        #expect(site.log.kinds == [.passwordRehashed, .loggedIn, .loggedIn])
        #expect(try await site.tryLogIn("alice", "copper willow stairs 91") == nil)
    }

    @Test func `it stays when the login fails`() async throws {
        let old = try await Site()
        let account = try await old.account()
        let hash = try await old.hash(of: account)
        let site = try await Site(beside: old, configure: dearer)
        let cost = try await site.runs { try await site.expectRejected("wrong") }
        #expect(cost == 1)
        #expect(try await site.hash(of: account) == hash)
    }

    @Test func `sessions and devices live on, because the password is the same`() async throws {
        let old = try await Site()
        try await old.account()
        let before = try await old.logIn(remember: true)
        let site = try await Site(beside: old, configure: dearer)
        _ = try await site.logIn()
        #expect(try await site.isAlive(before))
        #expect(try await site.count("devices") == 1)
    }

    @Test func `two logins at once both succeed and replace it once`() async throws {
        let old = try await Site()
        let account = try await old.account()
        let site = try await Site(beside: old, configure: dearer)
        site.store.once(.afterRead) { _ = try await site.logIn(from: .number(1)) }
        _ = try await site.logIn(from: .number(2))
        #expect(site.log.count(of: .passwordRehashed) == 1)
        #expect(site.log.count(of: .loggedIn) == 2)
        #expect(try await site.hash(of: account)?.contains("$m=32,t=1,p=1$") == true)
    }

    @Test func `a login during the replacement by another server confirms all the same`() async throws {
        let old = try await Site()
        try await old.account()
        let session = try await old.logIn()
        let current = LoadedSession(session: session.session, account: session.account)
        let site = try await Site(beside: old, configure: dearer)
        old.store.once(.afterRead) { _ = try await site.logIn(from: .number(1)) }
        let outcome = try await old.auth.confirm(password: Site.password, in: current, caller: .browser)
        guard case .loggedIn = outcome else { throw Rejected() }
        #expect(site.log.count(of: .passwordRehashed) == 1)
    }

    private struct File: Decodable {
        let vectors: [Vector]
    }

    private struct Vector: Decodable {
        let password: String
        let stored: String
    }

    /// The cheapest vector of each kind that a Flask application may hold.
    private static func vectors() throws -> [Vector] {
        var chosen: [Vector] = []
        for version in ["2.2.3", "3.1.9"] {
            let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Vectors/werkzeug")
            let data = try Data(contentsOf: folder.appending(path: "werkzeug-\(version).json"))
            let cheap = ["sha1$", "sha256$", "sha512$", "pbkdf2:sha256:1000$", "pbkdf2:sha1:1$", "scrypt:1024:"]
            let vectors = try JSONDecoder().decode(File.self, from: data).vectors
            chosen += cheap.compactMap { kind in vectors.first { $0.stored.utf8.starts(with: kind.utf8) } }
        }
        return chosen
    }

    @Test func `a Flask user logs in with the old password and has an Argon2id hash from then on`() async throws {
        let site = try await Site()
        let vectors = try Self.vectors()
        #expect(vectors.count >= 6)
        for (number, vector) in vectors.enumerated() {
            let name = "user\(number)"
            let account = try await site.account(name)
            try await site.store.write {
                try $0.setPasswordHash(vector.stored, of: account.id, mustChange: false, at: TestClock.start)
            }
            #expect(try await site.tryLogIn(name, vector.password + "x", from: .number(number)) == nil)
            #expect(try await site.hash(of: account) == vector.stored)
            let costs = [
                try await site.runs { _ = try await site.logIn(name, vector.password, from: .number(number)) },
                try await site.runs { _ = try await site.logIn(name, vector.password, from: .number(number)) },
            ]
            #expect(costs == [2, 1])
            #expect(try await site.hash(of: account)?.utf8.starts(with: "$argon2id$".utf8) == true)
        }
    }

    @Test(arguments: [
        "", "x", "plain$salt$violet harbour tunnel 58", "md5$salt$00", "sha256$$00", "$argon2id$",
        "$argon2id$v=19$m=8,t=1,p=1$$",
        "$argon2id$v=19$m=4194304,t=1,p=1$c29tZXNhbHQ$c29tZXRhZ3NvbWV0YWc", "pbkdf2:sha256:99999999$salt$00",
        "scrypt:1048576:32:16$salt$00", "$2b$12$abcdefghijklmnopqrstuuK3pYqYyqyqyqyqyqyqyqyqyqyqyqyqy",
        "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$!!!!", "$argon2i$v=19$m=8,t=1,p=1$c29tZXNhbHQ$c29tZXRhZ3NvbWV0YWc",
    ])
    func `a hash that cannot be used rejects like a wrong password`(stored: String) async throws {
        let site = try await Site()
        let account = try await site.account()
        try await site.store.write {
            try $0.setPasswordHash(stored, of: account.id, mustChange: false, at: TestClock.start)
        }
        let cost = try await site.runs { try await site.expectRejected(Site.password) }
        #expect(cost == 1)
        #expect(site.log.kinds == [.registered, .loginFailed])
        #expect(try await site.hash(of: account) == stored)
    }
}
