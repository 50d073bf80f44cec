import Gatehouse

extension StoreContract {
    static let addressCases = [addressesAreKeys, addressesAreConfirmed, recoveryEndsBySince, devicesAreListed]

    /// An address belongs to one account, and is found by its key.
    static let addressesAreKeys = Case("an address belongs to one account at most") { bench in
        let (first, second) = (try await bench.storedAccount("first"), try await bench.storedAccount("second"))
        let address = try EmailAddress("Ada@example.org")
        let time = ContractBench.time(5)
        let given = try await bench.store.write { try $0.setAddress(address, verified: time, of: first, at: time) }
        try bench.require(given, "a free address was refused")
        let taken = try await bench.store.write { try $0.setAddress(address, verified: nil, of: second, at: time) }
        try bench.require(!taken, "an address was given twice")
        let again = try await bench.store.write { try $0.setAddress(address, verified: nil, of: first, at: time) }
        try bench.require(again, "an account was refused its own address")
        try bench.requireEqual(try await bench.account(second)?.email, nil, "the other account's address")
        let found = try await bench.store.read { try $0.account(emailKey: address.key) }
        try bench.requireEqual(found?.id, first, "the account of the key")
        try bench.requireEqual(found?.email, "Ada@example.org", "the address as it was written")
        try bench.requireEqual(found?.updatedAt, time, "the time of the change")
        let gone = try await bench.store.write { try $0.setAddress(nil, verified: nil, of: first, at: time) }
        try bench.require(gone, "an address could not be taken away")
        try bench.require(
            try await bench.store.read { try $0.account(emailKey: address.key) } == nil, "the key finds it still")
    }

    /// Only the address that an account has can be confirmed; a session is read with it.
    static let addressesAreConfirmed = Case("only the address of now is confirmed") { bench in
        let id = try await bench.storedAccount()
        let session = try await bench.storedSession(of: id)
        let (address, other) = (try EmailAddress("ada@example.org"), try EmailAddress("eve@example.org"))
        let time = ContractBench.time(7)
        let wrong = try await bench.store.write { store in
            _ = try store.setAddress(address, verified: nil, of: id, at: ContractBench.time(6))
            return try store.setAddressVerified(other, of: id, at: time)
        }
        try bench.require(!wrong, "another address was confirmed")
        try bench.requireEqual(try await bench.account(id)?.emailVerifiedAt, nil, "the time of confirming")
        let right = try await bench.store.write { try $0.setAddressVerified(address, of: id, at: time) }
        try bench.require(right, "the account's address was not confirmed")
        let loaded = try await bench.store.read { try $0.session(session) }
        try bench.requireEqual(loaded?.account.emailVerifiedAt, time, "the time of confirming, with the session")
    }

    /// Tokens for recovery end from a time on; older ones and other tokens stay.
    static let recoveryEndsBySince = Case("tokens for recovery end from a time on") { bench in
        let id = try await bench.storedAccount()
        func token(_ number: UInt8, recovery: Bool, at seconds: Double) -> OneTimeToken {
            OneTimeToken(
                id: Digest256(of: [number]), purpose: "test", scope: Digest256(of: [number, 1]), accountID: id,
                address: nil, isRecovery: recovery, createdAt: ContractBench.time(seconds),
                expiresAt: ContractBench.time(3600))
        }
        let tokens = [
            token(1, recovery: true, at: 1), token(2, recovery: true, at: 2), token(3, recovery: true, at: 3),
            token(4, recovery: false, at: 3),
        ]
        let purpose = OneTimePurpose(name: "test", lifetime: .hours(1))
        let alive = try await bench.store.write { store in
            for token in tokens { try store.insert(token) }
            try store.endRecoveryTokens(of: id, since: ContractBench.time(2))
            return try tokens.map {
                try store.oneTimeToken($0.id, purpose: purpose, at: ContractBench.time(4)) != nil
            }
        }
        try bench.requireEqual(alive, [true, false, false, true], "which tokens live")
    }

    /// An account's devices that are not past their limit.
    static let devicesAreListed = Case("an account's devices are listed") { bench in
        let (id, other) = (try await bench.storedAccount(), try await bench.storedAccount("other"))
        let device = try await bench.storedDevice(of: id)
        _ = try await bench.storedDevice(of: id, until: 10)
        _ = try await bench.storedDevice(of: other)
        let listed = try await bench.store.read { try $0.devices(of: id, at: ContractBench.time(10)) }
        try bench.requireEqual(listed, [device], "the devices")
    }
}
