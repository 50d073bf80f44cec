import Gatehouse

extension StoreContract {
    static let identityCases = [
        identityIsUnique, identityIsRemoved, attemptIsConsumedOnce, newerWaitingStands, waitingIsConsumedOnce,
        providerSessionsAreTaken, logOutTokenCountsOnce, expiredProviderRowsGo,
    ]

    /// One identity belongs to one account; the same subject at another issuer is somebody else.
    static let identityIsUnique = Case("an identity belongs to one account") { bench in
        let (ada, bob) = (try await bench.storedAccount("ada"), try await bench.storedAccount("bob"))
        let first = try bench.newIdentity(of: ada)
        let taken = try bench.newIdentity(of: bob)
        let elsewhere = try bench.newIdentity(of: bob, issuer: "https://other.example")
        for (identity, isStored) in [(first, true), (taken, false), (elsewhere, true)] {
            let stored = try await bench.store.write { try $0.insert(identity) }
            try bench.requireEqual(stored, isStored, "whether \(identity.issuer) was stored")
        }
        for identity in [first, elsewhere] {
            let found = try await bench.store.read {
                try $0.identity(issuer: identity.issuer, subject: identity.subject)
            }
            try bench.requireEqual(found, identity, "the identity")
        }
        let found = try await bench.store.read { try $0.identity(issuer: first.issuer, subject: "S1") }
        try bench.requireEqual(found, nil, "the identity of another case")
    }

    /// An identity goes by its own account only, is marked as used, and goes with the account.
    static let identityIsRemoved = Case("an identity goes with its account, or by itself") { bench in
        let (ada, bob) = (try await bench.storedAccount("ada"), try await bench.storedAccount("bob"))
        let one = try bench.newIdentity(of: ada, subject: "one")
        let two = try bench.newIdentity(of: ada, subject: "two", at: 2)
        try await bench.store.write { store in
            _ = try store.insert(two)
            _ = try store.insert(one)
            try store.setIdentityUsed(one.id, at: ContractBench.time(5))
        }
        let all = try await bench.store.read { try $0.identities(of: ada) }
        try bench.requireEqual(all.map(\.id), [one.id, two.id], "the identities")
        try bench.requireEqual(all.map(\.usedAt), [ContractBench.time(5), nil], "when they were used")
        let byOther = try await bench.store.write { try $0.removeIdentity(one.id, of: bob) }
        let byOwner = try await bench.store.write { try $0.removeIdentity(one.id, of: ada) }
        try bench.requireEqual([byOther, byOwner], [false, true], "whether it was removed")
        try await bench.store.write { try $0.delete(ada) }
        let left = try await bench.store.read { try $0.identity(issuer: two.issuer, subject: "two") }
        try bench.requireEqual(left, nil, "the identity of a deleted account")
    }

    /// Of many that use one attempt at the same moment exactly one gets it, and a wrong use uses nothing up.
    static let attemptIsConsumedOnce = Case("of many parallel uses of an attempt, one gets it") { bench in
        let attempt = try bench.newAttempt()
        try await bench.store.write { try $0.insert(attempt) }
        let other = try bench.require(ProviderName("other"), "a name")
        let wrong: [(Digest256, ProviderName, Digest256, Double)] = [
            (ContractBench.digest(), attempt.provider, attempt.browser, 50),
            (attempt.state, other, attempt.browser, 50),
            (attempt.state, attempt.provider, ContractBench.digest(), 50),
            (attempt.state, attempt.provider, attempt.browser, 100),
        ]
        for (state, provider, browser, time) in wrong {
            let got = try await bench.store.write {
                try $0.consumeAttempt(state, provider: provider, browser: browser, at: ContractBench.time(time))
            }
            try bench.requireEqual(got, nil, "what a wrong use got")
        }
        let got = try await bench.race { _ in
            try await bench.store.write {
                try $0.consumeAttempt(
                    attempt.state, provider: attempt.provider, browser: attempt.browser, at: ContractBench.time(50))
            }
        }
        try bench.requireEqual(got.compactMap(\.self), [attempt], "what the uses got")
    }

    /// A browser has one waiting identity, the newer one, whole; reading does not use it up.
    static let newerWaitingStands = Case("a newer waiting identity takes the place of the one before") { bench in
        let browser = ContractBench.digest()
        let old = try bench.newWaiting(browser, subject: "old")
        let new = try bench.newWaiting(browser, subject: "new", email: nil)
        let other = try bench.newWaiting(ContractBench.digest())
        for waiting in [old, other, new] { try await bench.store.write { try $0.insert(waiting) } }
        for waiting in [new, other, new] {
            let found = try await bench.store.read {
                try $0.waitingIdentity(waiting.browser, at: ContractBench.time(99))
            }
            try bench.requireEqual(found, waiting, "the waiting identity")
        }
        let late = try await bench.store.read { try $0.waitingIdentity(browser, at: ContractBench.time(100)) }
        try bench.requireEqual(late, nil, "the waiting identity when it expires")
    }

    /// Of many that use one waiting identity at the same moment, exactly one gets it.
    static let waitingIsConsumedOnce = Case("of many parallel uses of a waiting identity, one gets it") { bench in
        let waiting = try bench.newWaiting(ContractBench.digest())
        try await bench.store.write { try $0.insert(waiting) }
        let got = try await bench.race { _ in
            try await bench.store.write { try $0.consumeWaitingIdentity(waiting.browser, at: ContractBench.time(50)) }
        }
        try bench.requireEqual(got.compactMap(\.self), [waiting], "what the uses got")
    }

    /// What began at a provider is found by subject, by session there, and under the name of a successor, and once.
    static let providerSessionsAreTaken = Case("sessions are found by the provider's names for them") { bench in
        let ada = try await bench.storedAccount("ada")
        let (first, second, third) = (
            bench.newProviderSession(of: ada, "a"), bench.newProviderSession(of: ada, "b"),
            bench.newProviderSession(of: ada, nil)
        )
        let successor = ContractBench.digest()
        try await bench.store.write { store in
            for session in [first, second, third] { try store.insert(session) }
            try store.moveProviderSession(from: first.session, to: successor)
        }
        func take(_ subject: String?, _ session: String?, issuer: String = "https://acme.example") async throws
            -> [Digest256]
        {
            try await bench.store.write {
                try $0.takeProviderSessions(issuer: issuer, subject: subject, providerSession: session)
            }.map(\.session)
        }
        try bench.requireEqual(try await take("s1", nil, issuer: "https://x.example"), [], "of another issuer")
        try bench.requireEqual(try await take("s2", "a"), [], "of another subject")
        try bench.requireEqual(try await take(nil, nil), [], "of nobody")
        try bench.requireEqual(try await take(nil, "a"), [successor], "by the session there")
        let rest = try await take("s1", nil)
        try bench.requireEqual(Set(rest), [second.session, third.session], "by the subject")
        try bench.requireEqual(try await take("s1", nil), [], "what was taken")
    }

    /// Of many uses of one logout token, one counts.
    static let logOutTokenCountsOnce = Case("of many parallel uses of a logout token, one counts") { bench in
        let id = ContractBench.digest()
        let counted = try await bench.race { _ in
            try await bench.store.write { try $0.useLogOutToken(id, until: ContractBench.time(100)) }
        }
        try bench.requireEqual(counted.count { $0 }, 1, "the uses that counted")
    }

    /// What expired is deleted in batches; what expires later stays.
    static let expiredProviderRowsGo = Case("expired rows of providers are deleted") { bench in
        let ada = try await bench.storedAccount("ada")
        let (gone, live) = (try bench.newAttempt(until: 40), try bench.newAttempt(until: 40.000_001))
        let waiting = try bench.newWaiting(ContractBench.digest(), until: 40)
        try await bench.store.write { store in
            try store.insert(gone)
            try store.insert(live)
            try store.insert(waiting)
            try store.insert(bench.newProviderSession(of: ada, nil, until: 40))
            _ = try store.useLogOutToken(ContractBench.digest(), until: ContractBench.time(40))
        }
        var counts: [Int] = []
        for limit in [0, 9, 9] {
            counts.append(
                try await bench.store.write {
                    try $0.deleteExpiredProviderRows(at: ContractBench.time(40), limit: limit)
                })
        }
        try bench.requireEqual(counts, [0, 4, 0], "the numbers that were deleted")
        let left = try await bench.store.write {
            try $0.consumeAttempt(
                live.state, provider: live.provider, browser: live.browser, at: ContractBench.time(40))
        }
        try bench.requireEqual(left, live, "the live attempt")
    }
}
