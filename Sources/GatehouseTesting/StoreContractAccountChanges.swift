import Gatehouse

extension StoreContract {
    static let accountChangeCases = [accountChanges, strangersAreLeftAlone, stampIsRaised, deleteCascades]

    /// Status and last login change what they name, and nothing else.
    static let accountChanges = Case("status and last login are kept") { bench in
        let id = try await bench.storedAccount()
        let other = try await bench.storedAccount("other")
        try await bench.store.write { try $0.setStatus(.disabled, of: id, at: ContractBench.time(5)) }
        var account = try bench.require(try await bench.account(id), "the account")
        try bench.requireEqual(account.status, .disabled, "the status")
        try bench.requireEqual(account.updatedAt, ContractBench.time(5), "the time of the change")
        try bench.requireEqual(account.lastLoginAt, nil, "the last login")
        try await bench.store.write { transaction in
            try transaction.setStatus(.active, of: id, at: ContractBench.time(6))
            try transaction.setLastLogin(of: id, at: ContractBench.time(7))
        }
        account = try bench.require(try await bench.account(id), "the account")
        try bench.requireEqual(account.status, .active, "the status")
        try bench.requireEqual(account.lastLoginAt, ContractBench.time(7), "the last login")
        try bench.requireEqual(account.updatedAt, ContractBench.time(6), "the time of the change after a login")
        try bench.requireEqual(try await bench.account(other)?.status, .active, "another account's status")
        try bench.requireEqual(try await bench.account(other)?.lastLoginAt, nil, "another account's last login")
    }

    /// Changes of an account that does not exist make none; what must return something throws.
    static let strangersAreLeftAlone = Case("changing an unknown account makes nothing") { bench in
        let stranger = ContractBench.newAccount().id
        try await bench.store.write { transaction in
            try transaction.setStatus(.disabled, of: stranger, at: ContractBench.time(1))
            try transaction.setLastLogin(of: stranger, at: ContractBench.time(1))
            try transaction.delete(stranger)
        }
        try await bench.requireRefused("raising an unknown account's stamp") { transaction in
            _ = try transaction.raiseCredentialStamp(of: stranger, at: ContractBench.time(1))
        }
        try await bench.requireRefused("an unknown account's password") { transaction in
            try transaction.setPasswordHash("hash", of: stranger, mustChange: false, at: ContractBench.time(1))
        }
        try await bench.requireRefused("an unknown account's session") { transaction in
            try transaction.insert(ContractBench.newSession(of: stranger))
        }
        let device = try ContractBench.newDevice(of: stranger)
        try await bench.requireRefused("an unknown account's device") { try $0.insert(device) }
        try await bench.requireRefused("an unknown account's role") { transaction in
            _ = try transaction.grant("admin", to: stranger, at: ContractBench.time(1))
        }
        try bench.require(try await bench.account(stranger) == nil, "the account is there")
    }

    /// The credential stamp rises by one and the new one is returned and read.
    static let stampIsRaised = Case("the credential stamp rises by one") { bench in
        let id = try await bench.storedAccount()
        let other = try await bench.storedAccount("other")
        for expected: Int64 in 1...3 {
            let stamp = try await bench.store.write { transaction in
                try transaction.raiseCredentialStamp(of: id, at: ContractBench.time(Double(expected)))
            }
            try bench.requireEqual(stamp, expected, "the returned stamp")
            let account = try bench.require(try await bench.account(id), "the account")
            try bench.requireEqual(account.credentialStamp, expected, "the stored stamp")
            try bench.requireEqual(account.updatedAt, ContractBench.time(Double(expected)), "the time of the change")
        }
        try bench.requireEqual(try await bench.account(other)?.credentialStamp, 0, "another account's stamp")
    }

    /// With an account goes everything that belongs to it; its audit rows stay without the person, and its name is free.
    static let deleteCascades = Case("a deleted account takes everything along but its audit rows") { bench in
        let id = try await bench.storedAccount("gone", roles: ["admin"])
        let other = try await bench.storedAccount("stays", roles: ["admin"])
        let session = try await bench.storedSession(of: id)
        let otherSession = try await bench.storedSession(of: other)
        let device = try await bench.storedDevice(of: id)
        let event = ContractBench.newEvent(account: id)
        try await bench.store.write { transaction in
            try transaction.setPasswordHash("hash", of: id, mustChange: false, at: ContractBench.time(0))
            try transaction.append(event)
            try transaction.delete(id)
        }
        try await bench.store.read { transaction in
            try bench.require(try transaction.account(id) == nil, "the account is there")
            try bench.require(try transaction.account(usernameKey: Array("gone".utf8)) == nil, "the key finds it")
            try bench.require(try transaction.passwordHash(of: id) == nil, "the password is there")
            try bench.require(try transaction.session(session) == nil, "the session is there")
            try bench.require(try transaction.device(device.id) == nil, "the device is there")
            try bench.requireEqual(
                try transaction.auditEvents(of: id, limit: 10), [ContractBench.erased(event)], "the audit rows")
            let stays = try transaction.session(otherSession)?.account.roles
            try bench.requireEqual(stays, ["admin"], "another account's roles, read with its session")
        }
        let again = ContractBench.newAccount("gone")
        try bench.require(try await bench.insert(again) == nil, "the name is still taken")
        try bench.requireEqual(try await bench.account(again.id)?.roles, [], "the roles of the next one of that name")
    }
}
