import Gatehouse

extension StoreContract {
    static let guardedSessionCases = [
        guardedIsRead, guardedIsNotListed, guardedEndsWithLogin, guardedStays, endsOnHost,
    ]

    /// A session on a guarded host comes back with its host and its login.
    static let guardedIsRead = Case("a session on a guarded host comes back whole") { bench in
        let id = try await bench.storedAccount()
        let login = try await bench.storedSession(of: id)
        let guarded = try await bench.storedSession(of: id, on: "wiki.example.org:8443", login: login)
        let found = try bench.require(try await bench.session(guarded), "the session")
        try bench.requireEqual(
            found.session.guarded, GuardedSession(parent: login, host: "wiki.example.org:8443"), "its host and login")
        let plain = try bench.require(try await bench.session(login), "the login")
        try bench.require(plain.session.guarded == nil, "the login is one of a guarded host")
        try await bench.requireRefused("a second one of the same login and host") { store in
            try store.insert(ContractBench.newSession(of: id, on: "wiki.example.org:8443", login: login))
        }
        try await bench.requireRefused("one of a login that is not there") { store in
            try store.insert(ContractBench.newSession(of: id, on: "shop.example.org", login: ContractBench.digest()))
        }
    }

    /// The account's list has its logins only.
    static let guardedIsNotListed = Case("an account's list leaves sessions on guarded hosts out") { bench in
        let id = try await bench.storedAccount()
        let login = try await bench.storedSession(of: id)
        _ = try await bench.storedSession(of: id, on: "wiki.example.org", login: login)
        let listed = try await bench.store.read { try $0.sessions(of: id, at: ContractBench.time(0)) }
        try bench.requireEqual(listed.map(\.id), [login], "the sessions")
    }

    /// Whatever ends a login ends what came from it.
    static let guardedEndsWithLogin = Case("a session on a guarded host ends with its login, whatever ends it") {
        bench in
        let id = try await bench.storedAccount()
        let device = try ContractBench.newDeviceID()
        let ways: [@Sendable (any StoreTransaction, Digest256) throws -> Void] = [
            { store, login in _ = try store.endSession(login) },
            { store, _ in _ = try store.endSessions(of: id, except: nil) },
            { store, _ in try store.endSessions(of: device) },
            { store, _ in while try store.deleteExpiredSessions(at: ContractBench.time(1_000), limit: 1) > 0 {} },
            { store, _ in try store.delete(id) },
        ]
        for (number, end) in ways.enumerated() {
            let login = try await bench.storedSession(of: id, until: 1_000, device: device)
            let guarded = try await bench.storedSession(of: id, on: "wiki.example.org", login: login)
            let other = try await bench.storedSession(of: id, on: "shop.example.org", login: login)
            try await bench.store.write { try end($0, login) }
            for session in [login, guarded, other] {
                try bench.require(try await bench.session(session) == nil, "a session outlives way \(number) to end it")
            }
        }
    }

    /// Ending the others keeps what came from the kept login, and counts logins.
    static let guardedStays = Case("ending the other sessions keeps those on guarded hosts of this login") { bench in
        let id = try await bench.storedAccount()
        let (kept, other) = (try await bench.storedSession(of: id), try await bench.storedSession(of: id))
        let mine = try await bench.storedSession(of: id, on: "wiki.example.org", login: kept)
        let foreign = try await bench.storedSession(of: id, on: "wiki.example.org", login: other)
        let ended = try await bench.store.write { try $0.endSessions(of: id, except: kept) }
        try bench.requireEqual(ended, 1, "the number that ended")
        try bench.require(try await bench.session(mine) != nil, "the kept login's session is gone")
        try bench.require(try await bench.session(foreign) == nil, "another login's session is there")
    }

    /// Only the one of this login and host ends.
    static let endsOnHost = Case("a login's session on one host ends by itself") { bench in
        let id = try await bench.storedAccount()
        let (login, other) = (try await bench.storedSession(of: id), try await bench.storedSession(of: id))
        let gone = try await bench.storedSession(of: id, on: "wiki.example.org", login: login)
        let kept = [
            login, try await bench.storedSession(of: id, on: "shop.example.org", login: login),
            try await bench.storedSession(of: id, on: "wiki.example.org", login: other),
        ]
        let counts = try await bench.store.write { store in
            try (0..<2).map { _ in try store.endSession(of: login, on: "wiki.example.org") }
        }
        try bench.requireEqual(counts, [true, false], "whether there was one")
        try bench.require(try await bench.session(gone) == nil, "the session is there")
        for session in kept { try bench.require(try await bench.session(session) != nil, "another session is gone") }
    }
}

extension ContractBench {
    static func newSession(of account: AccountID, on host: String, login: Digest256) -> Session {
        Session(
            id: digest(), accountID: account, createdAt: time(0), expiresAt: time(1_000), lastSeenAt: time(0),
            provedAt: nil, userAgent: "", client: "", credentialStamp: 0,
            guarded: GuardedSession(parent: login, host: host))
    }

    func storedSession(of account: AccountID, on host: String, login: Digest256) async throws -> Digest256 {
        let session = ContractBench.newSession(of: account, on: host, login: login)
        try await store.write { try $0.insert(session) }
        return session.id
    }
}
