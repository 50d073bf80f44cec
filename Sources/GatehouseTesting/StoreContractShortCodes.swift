import Gatehouse

extension StoreContract {
    static let shortCodeCases = [codeTriesAreCounted, codesAreOfABrowser, newestCodeIsTried, codeIsExchangedOnce]

    private static let reset = OneTimePurpose.resetPassword

    /// Of many parallel tries at one code exactly five are admitted, and none after that.
    static let codeTriesAreCounted = Case("of many parallel tries at a short code, five are admitted") { bench in
        let browser = ContractBench.digest()
        let token = try bench.newToken(of: nil, code: ContractBench.newCode(browser: browser))
        try await bench.store.write { try $0.insert(token) }
        var admitted: [Int64] = []
        // Enough of them also when only a few run at once.
        for _ in 0..<2 {
            admitted += try await bench.race { _ in try await bench.countTry(browser)?.code?.tries }.compactMap(\.self)
        }
        try bench.requireEqual(
            admitted.sorted(), Array(1...ShortCode.maximumTries), "the counts of admitted tries")
        try bench.requireEqual(try await bench.countTry(browser), nil, "a later try")
        let link = try await bench.token(token.id)
        try bench.requireEqual(link?.code?.tries, ShortCode.maximumTries, "the tries of the link's row")
    }

    /// A code is tried by the browser that asked, for its purpose and until it expires; its link lives on.
    static let codesAreOfABrowser = Case("a short code belongs to a browser, a purpose and its time") { bench in
        let browser = ContractBench.digest()
        let token = try bench.newToken(of: nil, code: ContractBench.newCode(browser: browser, until: 60))
        try await bench.store.write { try $0.insert(token) }
        try bench.requireEqual(try await bench.countTry(ContractBench.digest()), nil, "a try of another browser")
        try bench.requireEqual(try await bench.countTry(browser, .verifyAddress), nil, "a try for another purpose")
        try bench.requireEqual(try await bench.countTry(browser, at: 60), nil, "a late try")
        try bench.requireEqual(try await bench.token(token.id, at: 60), token, "the link")
        try bench.requireEqual(try await bench.countTry(browser, at: 59)?.id, token.id, "a try in time")
    }

    /// A browser that asked twice tries the newer code.
    static let newestCodeIsTried = Case("of two short codes of a browser, the newer is tried") { bench in
        let browser = ContractBench.digest()
        let newer = try bench.newToken(of: nil, at: 2, code: ContractBench.newCode(browser: browser))
        let older = try bench.newToken(of: nil, at: 1, code: ContractBench.newCode(browser: browser))
        try await bench.store.write { store in
            for token in [newer, older] { try store.insert(token) }
        }
        try bench.requireEqual(try await bench.countTry(browser)?.id, newer.id, "the token that was tried")
        try bench.requireEqual(try await bench.token(older.id)?.code?.tries, 0, "the tries of the older")
    }

    /// Of many parallel exchanges exactly one happens; then the old secret opens nothing, and the code is gone.
    static let codeIsExchangedOnce = Case("of many parallel exchanges of a short code, one happens") { bench in
        let browser = ContractBench.digest()
        let token = try bench.newToken(of: nil, code: ContractBench.newCode(browser: browser))
        try await bench.store.write { try $0.insert(token) }
        let exchanged = try await bench.race { _ in
            let new = ContractBench.digest()
            return try await bench.store.write { try $0.exchange(token.id, for: new) } ? new : nil
        }.compactMap(\.self)
        try bench.requireEqual(exchanged.count, 1, "the number of exchanges")
        try bench.requireEqual(try await bench.token(token.id), nil, "the old secret's token")
        try bench.requireEqual(try await bench.countTry(browser), nil, "a try at the code")
        let new = try await bench.token(try bench.require(exchanged.first, "the new secret"))
        try bench.requireEqual(new?.code, nil, "the code")
        try bench.requireEqual(new?.address, token.address, "the address")
        try bench.requireEqual(new?.expiresAt, token.expiresAt, "the end")
        let again = try await bench.store.write { try $0.exchange(exchanged[0], for: ContractBench.digest()) }
        try bench.requireEqual(again, false, "an exchange without a code")
    }
}

extension ContractBench {
    fileprivate func countTry(
        _ browser: Digest256, _ purpose: OneTimePurpose = .resetPassword, at seconds: Double = 50
    ) async throws -> OneTimeToken? {
        try await store.write {
            try $0.countCodeTry(purpose: purpose, browser: browser, at: ContractBench.time(seconds))
        }
    }
}
