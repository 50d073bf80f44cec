import Gatehouse

extension StoreContract {
    static let knownDeviceCases = [
        deviceIsKnown, deviceIsUsed, deviceIsStoredOnce, newestAreKept, knownTokenIsReplaced, knownDevicesAreForgotten,
        unusedDevicesGo, knownDeviceRace,
    ]

    /// A device is known to one account, by its name, and only while somebody used it lately.
    static let deviceIsKnown = Case("a device is known to the account that stored it alone") { bench in
        let alice = try await bench.storedAccount()
        _ = try await bench.storedAccount("bob")
        let device = try await bench.storedKnownDevice(of: alice, at: 10)
        try bench.requireEqual(try await bench.known(device.token, by: "alice"), device.id, "the device")
        try bench.requireEqual(
            try await bench.known(device.token, by: "alice", since: 9.999_999), device.id, "the device in time")
        try bench.requireEqual(try await bench.known(device.token, by: "alice", since: 10), nil, "the old device")
        try bench.requireEqual(try await bench.known(device.token, by: "bob"), nil, "the device at another account")
        try bench.requireEqual(try await bench.known(device.token, by: "nobody"), nil, "the device at no account")
        try bench.requireEqual(try await bench.known(ContractBench.digest(), by: "alice"), nil, "a stranger")
    }

    /// A login is noted where the account knows the device, and was used since; nowhere else.
    static let deviceIsUsed = Case("the use of a known device is noted") { bench in
        let alice = try await bench.storedAccount()
        let bob = try await bench.storedAccount("bob")
        let device = try await bench.storedKnownDevice(of: alice, at: 10)
        for (account, since, expected) in [(bob, 0.0, false), (alice, 10, false), (alice, 9, true)] {
            let used = try await bench.store.write { transaction in
                try transaction.useKnownDevice(
                    device.token, of: account, usedSince: ContractBench.time(since), at: ContractBench.time(20))
            }
            try bench.requireEqual(used, expected, "whether a device used since \(since) s was there")
        }
        try bench.requireEqual(
            try await bench.known(device.token, by: "alice", since: 19), device.id, "the device after its use")
    }

    /// A token that an account knows already stays one row, with its identifier.
    static let deviceIsStoredOnce = Case("a known device is stored once") { bench in
        let alice = try await bench.storedAccount()
        let device = try await bench.storedKnownDevice(of: alice, at: 10)
        let again = KnownDevice(
            id: try ContractBench.newDeviceID(), accountID: alice, token: device.token,
            createdAt: ContractBench.time(30))
        try await bench.store.write { try $0.insert(again, keeping: 5) }
        try bench.requireEqual(
            try await bench.known(device.token, by: "alice", since: 29), device.id, "the device stored twice")
    }

    /// An account knows so many devices; those that were used last stay.
    static let newestAreKept = Case("an account knows the devices that were used last") { bench in
        let alice = try await bench.storedAccount()
        let bob = try await bench.storedAccount("bob")
        let foreign = try await bench.storedKnownDevice(of: bob, at: 1)
        var devices: [KnownDevice] = []
        for second in 1...3 { devices.append(try await bench.storedKnownDevice(of: alice, at: Double(second))) }
        let first = devices[0].token
        _ = try await bench.store.write { transaction in
            try transaction.useKnownDevice(
                first, of: alice, usedSince: ContractBench.time(0), at: ContractBench.time(9))
        }
        let newest = KnownDevice(
            id: try ContractBench.newDeviceID(), accountID: alice, token: ContractBench.digest(),
            createdAt: ContractBench.time(10))
        try await bench.store.write { try $0.insert(newest, keeping: 2) }
        for (device, isKept) in [(devices[0], true), (devices[1], false), (devices[2], false), (newest, true)] {
            let found = try await bench.known(device.token, by: "alice")
            try bench.requireEqual(found, isKept ? device.id : nil, "a device used at \(device.usedAt)")
        }
        try bench.requireEqual(try await bench.known(foreign.token, by: "bob"), foreign.id, "another account's device")
    }

    /// Another token moves a browser for all accounts that know it; its identifiers stay.
    static let knownTokenIsReplaced = Case("a browser's token is replaced for all its accounts") { bench in
        let alice = try await bench.storedAccount()
        let bob = try await bench.storedAccount("bob")
        let (old, new) = (ContractBench.digest(), ContractBench.digest())
        let first = try await bench.storedKnownDevice(of: alice, token: old)
        let second = try await bench.storedKnownDevice(of: bob, token: old)
        let other = try await bench.storedKnownDevice(of: alice)
        try await bench.store.write { try $0.replaceKnownToken(old, with: new) }
        for (name, id) in [("alice", first.id), ("bob", second.id)] {
            try bench.requireEqual(try await bench.known(new, by: name), id, "the device under its new token")
            try bench.requireEqual(try await bench.known(old, by: name), nil, "the device under its old token")
        }
        try bench.requireEqual(try await bench.known(other.token, by: "alice"), other.id, "another device")
    }

    /// Forgetting takes all of one account, and so does deleting it.
    static let knownDevicesAreForgotten = Case("known devices are forgotten with their account") { bench in
        let (old, shared) = (try await bench.storedAccount(), ContractBench.digest())
        let bob = try await bench.storedAccount("bob")
        _ = try await bench.storedKnownDevice(of: old, token: shared)
        let kept = try await bench.storedKnownDevice(of: bob, token: shared)
        try await bench.store.write { try $0.forgetKnownDevices(of: old) }
        try bench.requireEqual(try await bench.known(shared, by: "alice"), nil, "the forgotten device")
        try bench.requireEqual(try await bench.known(shared, by: "bob"), kept.id, "the other account's device")
        try await bench.store.write { try $0.delete(bob) }
        let left = try await bench.store.write { transaction in
            try transaction.deleteKnownDevices(unusedSince: ContractBench.time(1000), limit: 10)
        }
        try bench.requireEqual(left, 0, "the number of devices without an account")
    }

    /// Devices that nobody uses are deleted in batches.
    static let unusedDevicesGo = Case("known devices that nobody uses are deleted in batches") { bench in
        let alice = try await bench.storedAccount()
        for second in [10.0, 20, 30, 40] { _ = try await bench.storedKnownDevice(of: alice, at: second) }
        let live = try await bench.storedKnownDevice(of: alice, at: 40.000_001)
        var counts: [Int] = []
        for limit in [0, 3, 3, 3] {
            counts.append(
                try await bench.store.write { transaction in
                    try transaction.deleteKnownDevices(unusedSince: ContractBench.time(40), limit: limit)
                })
        }
        try bench.requireEqual(counts, [0, 3, 1, 0], "the numbers that were deleted")
        try bench.requireEqual(try await bench.known(live.token, by: "alice"), live.id, "the live device")
    }

    /// However many browsers log in at one moment, an account knows no more than its number.
    static let knownDeviceRace = Case("parallel logins leave no more known devices than allowed") { bench in
        let alice = try await bench.storedAccount()
        _ = try await bench.race { number in
            let device = KnownDevice(
                id: try ContractBench.newDeviceID(), accountID: alice, token: ContractBench.digest(),
                createdAt: ContractBench.time(Double(number)))
            try await bench.store.write { try $0.insert(device, keeping: 3) }
        }
        let left = try await bench.store.write { transaction in
            try transaction.deleteKnownDevices(unusedSince: ContractBench.time(100_000), limit: 100_000)
        }
        try bench.requireEqual(left, min(3, bench.parallelism), "the number of known devices")
    }
}

extension ContractBench {
    /// A device that the account knows.
    func storedKnownDevice(
        of account: AccountID, at seconds: Double = 10, token: Digest256 = ContractBench.digest()
    ) async throws -> KnownDevice {
        let device = KnownDevice(
            id: try ContractBench.newDeviceID(), accountID: account, token: token,
            createdAt: ContractBench.time(seconds))
        try await store.write { try $0.insert(device, keeping: 100) }
        return device
    }

    /// The device with this token that the account of this name knows.
    func known(_ token: Digest256, by name: String, since seconds: Double = 0) async throws -> DeviceID? {
        try await store.read { transaction in
            try transaction.knownDevice(
                token, typedKey: Array(name.utf8), usedSince: ContractBench.time(seconds))
        }
    }
}
