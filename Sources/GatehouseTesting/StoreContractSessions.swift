import Gatehouse

extension StoreContract {
    static let sessionCases = [sessionIsRead, stateIsNotJudged, sessionList, touchMovesForward, touchMany]

    /// A session comes back with all its parts and its account's roles of now; an unknown one is `nil`.
    static let sessionIsRead = Case("a session comes back whole, with its account") { bench in
        let id = try await bench.storedAccount("alice", roles: ["editor"])
        let full = Session(
            id: ContractBench.digest(), accountID: id, deviceID: try ContractBench.newDeviceID(),
            createdAt: ContractBench.time(1), expiresAt: ContractBench.time(2), lastSeenAt: ContractBench.time(3),
            provedAt: ContractBench.time(4), isRemembered: true, userAgent: "Agent", client: "2001:db8::1",
            credentialStamp: 5)
        let bare = Session(
            id: ContractBench.digest(), accountID: id, createdAt: ContractBench.time(1),
            expiresAt: ContractBench.time(2), lastSeenAt: ContractBench.time(1), provedAt: nil, userAgent: "",
            client: "", credentialStamp: 0)
        try await bench.store.write { transaction in
            try transaction.insert(full)
            try transaction.insert(bare)
            _ = try transaction.grant("admin", to: id, at: ContractBench.time(9))
        }
        for session in [full, bare] {
            let loaded = try bench.require(try await bench.session(session.id), "the session")
            try bench.requireEqual(loaded.session, session, "the session")
            try bench.requireEqual(loaded.account, try await bench.account(id), "its account")
            try bench.requireEqual(loaded.account.roles, ["editor", "admin"], "its account's roles")
        }
        try bench.require(try await bench.session(ContractBench.digest()) == nil, "an unknown session is there")
        try await bench.requireRefused("the same session a second time") { try $0.insert(full) }
    }

    /// The store hands out what there is: whether a session still answers is judged by the caller.
    static let stateIsNotJudged = Case("an expired session and one of a disabled account are handed out") { bench in
        let id = try await bench.storedAccount()
        let session = try await bench.storedSession(of: id, at: 0, until: 0)
        try await bench.store.write { transaction in
            try transaction.setStatus(.disabled, of: id, at: ContractBench.time(1))
            _ = try transaction.raiseCredentialStamp(of: id, at: ContractBench.time(1))
        }
        let loaded = try bench.require(try await bench.session(session), "the session")
        try bench.requireEqual(loaded.account.status, .disabled, "its account's status")
        try bench.requireEqual(loaded.account.credentialStamp, 1, "its account's stamp")
        try bench.requireEqual(loaded.session.credentialStamp, 0, "its own stamp")
    }

    /// The list has the account's sessions that are not past their limit, newest first.
    static let sessionList = Case("an account's sessions are listed newest first, without the expired") { bench in
        let id = try await bench.storedAccount()
        let other = try await bench.storedAccount("other")
        _ = try await bench.storedSession(of: other)
        _ = try await bench.storedSession(of: id, at: 0, until: 50)
        let early = try await bench.storedSession(of: id, at: 1, until: 51)
        let late = try await bench.storedSession(of: id, at: 2, until: 100)
        let listed = try await bench.store.read { try $0.sessions(of: id, at: ContractBench.time(50)) }
        try bench.requireEqual(listed.map(\.id), [late, early], "the sessions")
        let none = try await bench.store.read { try $0.sessions(of: id, at: ContractBench.time(100)) }
        try bench.requireEqual(none, [], "the sessions when all are over")
    }

    /// The time of last use only moves forward, whatever order batches arrive in.
    static let touchMovesForward = Case("the time of last use never moves back") { bench in
        let id = try await bench.storedAccount()
        let session = try await bench.storedSession(of: id)
        let other = try await bench.storedSession(of: id)
        for (touched, expected) in [(10.0, 10.0), (5, 10), (10, 10), (20, 20), (-5, 20)] {
            try await bench.store.write { try $0.touch([session: ContractBench.time(touched)]) }
            let found = try await bench.session(session)?.session.lastSeenAt
            try bench.requireEqual(found, ContractBench.time(expected), "last seen after \(touched) s")
        }
        let untouched = try await bench.session(other)?.session.lastSeenAt
        try bench.requireEqual(untouched, ContractBench.time(0), "another session's last use")
    }

    /// A batch touches every session it names; those that have ended meanwhile stay ended.
    static let touchMany = Case("a batch of last uses is written, ended sessions stay ended") { bench in
        let id = try await bench.storedAccount()
        let sessions = (0..<500).map { _ in ContractBench.newSession(of: id) }
        try await bench.store.write { transaction in
            for session in sessions { try transaction.insert(session) }
        }
        let ended = ContractBench.digest()
        var batch = Dictionary(uniqueKeysWithValues: sessions.map { ($0.id, ContractBench.time(30)) })
        batch[ended] = ContractBench.time(30)
        try await bench.store.write { [batch] in try $0.touch(batch) }
        try await bench.store.write { try $0.touch([:]) }
        let listed = try await bench.store.read { try $0.sessions(of: id, at: ContractBench.time(0)) }
        try bench.requireEqual(listed.filter { $0.lastSeenAt == ContractBench.time(30) }.count, 500, "touched sessions")
        try bench.require(try await bench.session(ended) == nil, "an ended session is there")
    }
}
