import Gatehouse

extension StoreContract {
    static let deviceCases = [deviceIsRead, tokenIsReplaced, oneRotation, devicesAreForgotten, expiredDevicesGo]

    /// A device comes back with all its parts; an unknown one is `nil`.
    static let deviceIsRead = Case("a device comes back whole") { bench in
        let id = try await bench.storedAccount()
        let full = Device(
            id: try ContractBench.newDeviceID(), accountID: id, token: ContractBench.digest(),
            previousToken: ContractBench.digest(), rotatedAt: ContractBench.time(1), isConfirmed: true,
            createdAt: ContractBench.time(2), expiresAt: ContractBench.time(3), credentialStamp: 4)
        try await bench.store.write { try $0.insert(full) }
        let bare = try await bench.storedDevice(of: id)
        try bench.requireEqual(try await bench.device(full.id), full, "the device")
        try bench.requireEqual(try await bench.device(bare.id), bare, "the bare device")
        let stranger = try ContractBench.newDeviceID()
        try bench.requireEqual(try await bench.device(stranger), nil, "an unknown device")
        try await bench.store.write { try $0.confirmDevice(bare.id) }
        try bench.requireEqual(try await bench.device(bare.id)?.isConfirmed, true, "the confirmed device")
    }

    /// A new token is stored only while the old one stands; what use does not move stays.
    static let tokenIsReplaced = Case("a device's token is replaced only while the old one stands") { bench in
        let id = try await bench.storedAccount()
        let before = try await bench.storedDevice(of: id)
        var after = before
        after.token = ContractBench.digest()
        after.previousToken = before.token
        after.rotatedAt = ContractBench.time(60)
        after.isConfirmed = true
        let wanted = after
        let wrong = try await bench.store.write { try $0.replaceToken(of: wanted, was: wanted.token) }
        try bench.requireEqual(wrong, false, "the replacement of another token")
        try bench.requireEqual(try await bench.device(before.id), before, "the device after a refused replacement")
        let right = try await bench.store.write { try $0.replaceToken(of: wanted, was: before.token) }
        try bench.requireEqual(right, true, "the replacement of the token")
        try bench.requireEqual(try await bench.device(before.id), wanted, "the device")
    }

    /// Of many that rotate one token at the same moment, exactly one does.
    static let oneRotation = Case("of many parallel rotations of one token, one happens") { bench in
        let id = try await bench.storedAccount()
        let device = try await bench.storedDevice(of: id)
        let rotated = try await bench.race { _ in
            var next = device
            next.token = ContractBench.digest()
            let wanted = next
            return try await bench.store.write { try $0.replaceToken(of: wanted, was: device.token) }
        }
        try bench.requireEqual(rotated.filter { $0 }.count, 1, "the number of rotations")
    }

    /// Forgetting takes one device, or all of an account, and no other's.
    static let devicesAreForgotten = Case("devices are forgotten, one or all of an account") { bench in
        let id = try await bench.storedAccount()
        let other = try await bench.storedAccount("other")
        let foreign = try await bench.storedDevice(of: other)
        var devices: [Device] = []
        for _ in 0..<3 { devices.append(try await bench.storedDevice(of: id)) }
        let first = devices[0].id
        try await bench.store.write { try $0.forgetDevice(first) }
        try bench.requireEqual(try await bench.device(first), nil, "the forgotten device")
        try bench.requireEqual(try await bench.device(devices[1].id), devices[1], "another device of the account")
        try await bench.store.write { try $0.forgetDevices(of: id) }
        for device in devices {
            try bench.requireEqual(try await bench.device(device.id), nil, "a device of the account")
        }
        try bench.requireEqual(try await bench.device(foreign.id), foreign, "another account's device")
    }

    /// Devices past their limit are deleted in batches; one that ends this very moment is past it.
    static let expiredDevicesGo = Case("expired devices are deleted in batches") { bench in
        let id = try await bench.storedAccount()
        for end in [10.0, 20, 30, 40] { _ = try await bench.storedDevice(of: id, until: end) }
        let live = try await bench.storedDevice(of: id, until: 40.000_001)
        var counts: [Int] = []
        for limit in [0, 3, 3, 3] {
            counts.append(
                try await bench.store.write { transaction in
                    try transaction.deleteExpiredDevices(at: ContractBench.time(40), limit: limit)
                })
        }
        try bench.requireEqual(counts, [0, 3, 1, 0], "the numbers that were deleted")
        try bench.requireEqual(try await bench.device(live.id), live, "the live device")
    }
}
