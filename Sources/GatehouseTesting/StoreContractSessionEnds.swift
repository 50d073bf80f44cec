import Gatehouse

extension StoreContract {
    static let sessionEndCases = [endsOnce, endsOfAccount, endsOfDevice, expiredGo]

    /// Ending a session tells whose it was to exactly one caller, under any concurrency.
    static let endsOnce = Case("a session ends once, under any concurrency") { bench in
        let id = try await bench.storedAccount()
        let session = try await bench.storedSession(of: id)
        let other = try await bench.storedSession(of: id)
        let owners = try await bench.race { _ in
            try await bench.store.write { try $0.endSession(session) }
        }
        try bench.requireEqual(owners.compactMap { $0 }, [id], "the owners that were told")
        try bench.require(try await bench.session(session) == nil, "the session is there")
        try bench.require(try await bench.session(other) != nil, "another session is gone")
    }

    /// All of an account's sessions end but the one that is kept; others' go on.
    static let endsOfAccount = Case("an account's sessions end, all but the kept one") { bench in
        let id = try await bench.storedAccount()
        let other = try await bench.storedAccount("other")
        let foreign = try await bench.storedSession(of: other)
        let kept = try await bench.storedSession(of: id)
        for _ in 0..<3 { _ = try await bench.storedSession(of: id) }
        let ended = try await bench.store.write { try $0.endSessions(of: id, except: kept) }
        try bench.requireEqual(ended, 3, "the number that ended")
        try bench.require(try await bench.session(kept) != nil, "the kept session is gone")
        let rest = try await bench.store.write { try $0.endSessions(of: id, except: nil) }
        try bench.requireEqual(rest, 1, "the number that ended when none was kept")
        let none = try await bench.store.write { try $0.endSessions(of: id, except: foreign) }
        try bench.requireEqual(none, 0, "the number that ended when there were none")
        try bench.require(try await bench.session(foreign) != nil, "another account's session is gone")
    }

    /// A device's sessions end, also when the device itself is forgotten already.
    static let endsOfDevice = Case("a device's sessions end, also after it was forgotten") { bench in
        let id = try await bench.storedAccount()
        let device = try await bench.storedDevice(of: id)
        let born = try await bench.storedSession(of: id, device: device.id)
        let other = try await bench.storedSession(of: id, device: try ContractBench.newDeviceID())
        let plain = try await bench.storedSession(of: id)
        try await bench.store.write { try $0.forgetDevice(device.id) }
        try bench.require(try await bench.session(born) != nil, "forgetting a device ended its session by itself")
        try await bench.store.write { try $0.endSessions(of: device.id) }
        try bench.require(try await bench.session(born) == nil, "the device's session is there")
        try bench.require(try await bench.session(other) != nil, "another device's session is gone")
        try bench.require(try await bench.session(plain) != nil, "a session without a device is gone")
    }

    /// Expired sessions are deleted in batches; one that ends this very moment is expired.
    static let expiredGo = Case("expired sessions are deleted in batches") { bench in
        let id = try await bench.storedAccount()
        for end in [10.0, 20, 30, 40] { _ = try await bench.storedSession(of: id, until: end) }
        let live = try await bench.storedSession(of: id, until: 40.000_001)
        var counts: [Int] = []
        for limit in [0, 3, 3, 3] {
            counts.append(
                try await bench.store.write { transaction in
                    try transaction.deleteExpiredSessions(at: ContractBench.time(40), limit: limit)
                })
        }
        try bench.requireEqual(counts, [0, 3, 1, 0], "the numbers that were deleted")
        try bench.require(try await bench.session(live) != nil, "a live session is gone")
    }
}
