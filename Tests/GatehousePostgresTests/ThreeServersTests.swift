import GatehouseSQL
import GatehouseTesting
import Testing

@testable import Gatehouse
@testable import GatehousePostgres

/// What happens once, or so many times and no more, is asked of three servers at the same moment.
@Suite("Three servers on one database", .timeLimit(.minutes(2)))
struct ThreeServersTests {
    private static let browser = Secret("the asking browser's secret")

    private let database: OwnDatabase
    private let servers: [Server]
    private let account: Account

    init() async throws {
        database = try OwnDatabase()
        var servers: [Server] = []
        while servers.count < 3 {
            // All of them wait for the same rows, and it is not the waiting that is tested.
            let server = try await Server(database.url) { options in
                options.queueTimeout = .seconds(60)
            } configure: { configuration in
                configuration.passwords.placesPerClient = 100
                // The clock is the real one: the first wait is longer than the slowest machine.
                configuration.throttle.pair = .backOff(
                    free: 5, first: .minutes(5), longest: .minutes(15), forget: .hours(24))
            }
            servers.append(server)
        }
        self.servers = servers
        account = try await servers[0].account()
    }

    /// Asks so many times at once, each server in its turn.
    ///
    /// - Returns: how often the answer was yes.
    private func yes(
        of times: Int, _ ask: @escaping @Sendable (Server) async throws -> Bool
    ) async throws -> Int {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<times {
                let server = servers[number % servers.count]
                group.addTask { try await ask(server) }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
    }

    /// Whether a wrong password was looked at, or else refused before that.
    private func isLookedAt(by server: Server) async throws -> Bool {
        do {
            let guess = LoginRequest(username: "alice", password: "wrong")
            guard case .rejected = try await server.auth.logIn(guess, caller: Server.caller) else {
                throw SQLError("A wrong password was no reason to reject it.")
            }
            return true
        } catch let error as AuthError where error.category == .throttled {
            return false
        }
    }

    private var hashes: Int { servers.reduce(0) { $0 + $1.auth.hashingPool.runs } }

    private func number(_ query: String) throws -> Int64 {
        try #require(try Stranger(at: database.url).run(query)).integer("number")
    }

    /// ATK-22.
    ///
    /// Promise: guesses are counted over all servers: 200 at once, spread over three of them, reach five hashes.
    ///
    /// ASVS: 6.3.1.
    @Test func `200 guesses at once get no further than five`() async throws {
        let before = hashes
        #expect(try await yes(of: 200) { try await isLookedAt(by: $0) } == 5)
        #expect(hashes - before == 5)
        #expect(try number("SELECT count(*) AS number FROM throttles WHERE count = 5") == 3, "account, pair and client")
    }

    @Test func `a server that was never asked knows of the guesses at the others`() async throws {
        for number in 0..<5 { #expect(try await isLookedAt(by: servers[number % 2])) }
        #expect(try await !isLookedAt(by: servers[2]))
    }

    /// ATK-40.
    @Test func `20 uses of one mailed link are one`() async throws {
        let link = try await servers[0].auth.write { [account] flow in
            try flow.issueToken(.resetPassword, account: account.id)
        }.secret.expose()
        let used = try await yes(of: 20) { server in
            try await server.auth.write { try $0.consumeToken(link, for: .resetPassword) } != nil
        }
        #expect(used == 1)
    }

    private func newCode() async throws -> String {
        let token = try await servers[0].auth.write { [account] flow in
            try flow.issueToken(.resetPassword, account: account.id, browser: ThreeServersTests.browser)
        }
        return try #require(token.code).expose()
    }

    private func opens(_ code: String, at server: Server) async throws -> Bool {
        try await server.auth.exchange(code: code, for: .resetPassword, browser: ThreeServersTests.browser) != nil
    }

    /// ATK-40.
    ///
    /// ASVS: 6.5.1.
    @Test func `20 uses of one short code are one`() async throws {
        let code = try await newCode()
        #expect(try await yes(of: 20) { try await opens(code, at: $0) } == 1)
    }

    /// Promise: the five tries at a short code are counted over all servers.
    @Test func `20 wrong codes end the right one after five`() async throws {
        let code = try await newCode()
        let wrong = CivilTime.padded(((Int(code) ?? 0) + 1) % 100_000_000, 8)
        #expect(try await yes(of: 20) { try await opens(wrong, at: $0) } == 0)
        #expect(try number("SELECT code_tries AS number FROM one_time_tokens") == 5)
        #expect(try await !opens(code, at: servers[1]))
    }

    /// ATK-40.
    ///
    /// Promise: of any number of requests with one remember cookie at once, on any number of servers, one gets a session.
    @Test func `20 uses of one remember cookie are one session`() async throws {
        let token = try #require(try await servers[0].logIn(remember: true).deviceToken).value.expose()
        let resumed = try await yes(of: 20) { server in
            guard case .resumed = try await server.auth.resume(deviceCookie: token, caller: Server.caller) else {
                return false
            }
            return true
        }
        #expect(resumed == 1)
        #expect(try number("SELECT count(*) AS number FROM sessions") == 2, "the login's and the new one")
    }
}
