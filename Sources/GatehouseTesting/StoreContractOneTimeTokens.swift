import Gatehouse

extension StoreContract {
    static let oneTimeTokenCases = [
        tokenIsRead, newerTokenStands, tokenIsConsumedOnce, tokensOfAnAccountEnd, tokensGoWithTheAccount,
        expiredTokensGo,
    ]

    private static let reset = OneTimePurpose.resetPassword

    /// A token comes back with all its parts, to its own purpose and until it expires; reading does not use it up.
    static let tokenIsRead = Case("a one-time token comes back whole, for its purpose and its time") { bench in
        let id = try await bench.storedAccount()
        let full = try bench.newToken(of: id, code: ContractBench.newCode())
        let bare = OneTimeToken(
            id: ContractBench.digest(), purpose: reset.name, scope: ContractBench.digest(), accountID: nil,
            address: nil,
            createdAt: ContractBench.time(1), expiresAt: ContractBench.time(100))
        try await bench.store.write {
            try $0.insert(full)
            try $0.insert(bare)
        }
        for token in [full, bare, full, bare] {
            try bench.requireEqual(try await bench.token(token.id, at: 99), token, "the token")
        }
        try bench.requireEqual(try await bench.token(full.id, at: 100), nil, "the token when it expires")
        try bench.requireEqual(try await bench.token(full.id, .verifyAddress), nil, "the token for another purpose")
        try bench.requireEqual(try await bench.token(ContractBench.digest()), nil, "an unknown token")
    }

    /// Of two tokens with one purpose and scope the newer stands, whole; others are not touched.
    static let newerTokenStands = Case("a newer one-time token takes the place of the one before") { bench in
        let id = try await bench.storedAccount()
        let scope = ContractBench.digest()
        let old = try bench.newToken(of: id, scope: scope, code: ContractBench.newCode())
        let new = try bench.newToken(of: id, scope: scope, address: "new@example.org", detail: "new")
        let elsewhere = try bench.newToken(of: id)
        let otherPurpose = try bench.newToken(of: id, .verifyAddress, scope: scope)
        for token in [old, elsewhere, otherPurpose, new] { try await bench.store.write { try $0.insert(token) } }
        try bench.requireEqual(try await bench.token(old.id), nil, "the older token")
        try bench.requireEqual(try await bench.token(new.id), new, "the newer token")
        try bench.requireEqual(try await bench.token(elsewhere.id), elsewhere, "the token of another scope")
        let verify = try await bench.token(otherPurpose.id, .verifyAddress)
        try bench.requireEqual(verify, otherPurpose, "the token of another purpose")
    }

    /// Of many that use one token at the same moment, exactly one gets it; a wrong purpose or a late use gets nothing
    /// and uses nothing up.
    static let tokenIsConsumedOnce = Case("of many parallel uses of a one-time token, one gets it") { bench in
        let id = try await bench.storedAccount()
        let token = try bench.newToken(of: id)
        try await bench.store.write { try $0.insert(token) }
        for (purpose, time) in [(OneTimePurpose.verifyAddress, 50.0), (reset, 100)] {
            let got = try await bench.store.write {
                try $0.consume(token.id, purpose: purpose, at: ContractBench.time(time))
            }
            try bench.requireEqual(got, nil, "what a wrong use got")
        }
        let got = try await bench.race { _ in
            try await bench.store.write { try $0.consume(token.id, purpose: reset, at: ContractBench.time(50)) }
        }
        try bench.requireEqual(got.compactMap(\.self), [token], "what the uses got")
    }

    /// Ending an account's tokens leaves those for recovery unless told otherwise, and no other account's.
    static let tokensOfAnAccountEnd = Case("the one-time tokens of an account end together") { bench in
        let id = try await bench.storedAccount()
        let other = try await bench.storedAccount("other")
        let ordinary = try bench.newToken(of: id)
        let recovery = try bench.newToken(of: id, .secureAccount)
        let foreign = try bench.newToken(of: other)
        try await bench.store.write { store in
            for token in [ordinary, recovery, foreign] { try store.insert(token) }
            try store.endOneTimeTokens(of: id, recoveryToo: false)
        }
        try bench.requireEqual(try await bench.token(ordinary.id), nil, "the ordinary token")
        try bench.requireEqual(try await bench.token(recovery.id, .secureAccount), recovery, "the recovery token")
        try await bench.store.write { try $0.endOneTimeTokens(of: id, recoveryToo: true) }
        try bench.requireEqual(try await bench.token(recovery.id, .secureAccount), nil, "the ended recovery token")
        try bench.requireEqual(try await bench.token(foreign.id), foreign, "another account's token")
    }

    /// Tokens of a deleted account are gone; those that belong to nobody stay.
    static let tokensGoWithTheAccount = Case("one-time tokens go with their account") { bench in
        let id = try await bench.storedAccount()
        let own = try bench.newToken(of: id, .secureAccount)
        let nobodys = try bench.newToken(of: nil)
        try await bench.store.write { store in
            for token in [own, nobodys] { try store.insert(token) }
            try store.delete(id)
        }
        try bench.requireEqual(try await bench.token(own.id, .secureAccount), nil, "the account's token")
        try bench.requireEqual(try await bench.token(nobodys.id), nobodys, "nobody's token")
    }

    /// Expired tokens are deleted in batches; one that expires this very moment is expired.
    static let expiredTokensGo = Case("expired one-time tokens are deleted in batches") { bench in
        for end in [10.0, 20, 30, 40] {
            let token = try bench.newToken(of: nil, until: end)
            try await bench.store.write { try $0.insert(token) }
        }
        let live = try bench.newToken(of: nil, until: 40.000_001)
        try await bench.store.write { try $0.insert(live) }
        var counts: [Int] = []
        for limit in [0, 3, 3, 3] {
            counts.append(
                try await bench.store.write {
                    try $0.deleteExpiredOneTimeTokens(at: ContractBench.time(40), limit: limit)
                })
        }
        try bench.requireEqual(counts, [0, 3, 1, 0], "the numbers that were deleted")
        try bench.requireEqual(try await bench.token(live.id, at: 40), live, "the live token")
    }
}

extension ContractBench {
    func newToken(
        of account: AccountID?, _ purpose: OneTimePurpose = .resetPassword, scope: Digest256 = ContractBench.digest(),
        address: String = "ada@example.org", detail: String = "detail", at start: Double = 1, until end: Double = 100,
        code: ShortCode? = nil
    ) throws -> OneTimeToken {
        OneTimeToken(
            id: ContractBench.digest(), purpose: purpose.name, scope: scope, accountID: account,
            address: try EmailAddress(address), detail: detail, isRecovery: purpose.isRecovery,
            createdAt: ContractBench.time(start), expiresAt: ContractBench.time(end), code: code)
    }

    static func newCode(
        browser: Digest256 = ContractBench.digest(), until end: Double = 60, tries: Int64 = 0
    ) throws -> ShortCode {
        guard let key = KeyID(bytes: RandomSource.system.bytes(8)) else {
            throw ContractViolation(caseName: "fixtures", message: "no random bytes")
        }
        return ShortCode(
            browser: browser, key: key, digest: ContractBench.digest(), expiresAt: time(end), tries: tries)
    }

    func token(
        _ id: Digest256, _ purpose: OneTimePurpose = .resetPassword, at seconds: Double = 50
    ) async throws -> OneTimeToken? {
        try await store.read { try $0.oneTimeToken(id, purpose: purpose, at: ContractBench.time(seconds)) }
    }
}
