import Dispatch
import Gatehouse
import Synchronization

extension StoreContract {
    static let transactionCases = [
        rolledBackLeavesNothing, bodyErrorsPass, readsSeeOneState, writesAreAlone, cancelledIsFinished,
        closedRefuses,
    ]

    /// A write whose closure throws leaves nothing of anything that it wrote before.
    static let rolledBackLeavesNothing = Case("a write that throws leaves nothing") { bench in
        let account = ContractBench.newAccount()
        let session = ContractBench.newSession(of: account.id)
        let device = try ContractBench.newDevice(of: account.id)
        let token = try bench.newToken(of: account.id)
        let mail = try await bench.storedMail(due: 1)
        try await bench.store.write { try $0.removeMail(mail.id) }
        let bucket = ThrottleBucket(kind: "contract", parts: [], rule: .window(limit: 1, length: .seconds(60)))
        try await bench.requireRefused("a throwing closure") { transaction in
            _ = try transaction.insert(account, usernameKey: [1], emailKey: nil)
            try transaction.setPasswordHash("hash", of: account.id, mustChange: false, at: ContractBench.time(0))
            try transaction.insert(session)
            try transaction.insert(device)
            _ = try transaction.grant("admin", to: account.id, at: ContractBench.time(0))
            _ = try transaction.admit(bucket, at: ContractBench.time(0))
            try transaction.append(ContractBench.newEvent(account: account.id))
            try transaction.insert(token)
            try transaction.insert(mail)
            throw Stop()
        }
        try bench.require(try await bench.account(account.id) == nil, "the account is there")
        try bench.require(try await bench.session(session.id) == nil, "the session is there")
        try bench.require(try await bench.device(device.id) == nil, "the device is there")
        try bench.require(try await bench.token(token.id) == nil, "the one-time token is there")
        try bench.require(try await bench.allMail().isEmpty, "the mail is there")
        try await bench.store.write { transaction in
            try bench.require(try transaction.passwordHash(of: account.id) == nil, "the password is there")
            try bench.require(try transaction.auditEvents(of: nil, limit: 1).isEmpty, "the event is there")
            try bench.require(try transaction.admit(bucket, at: ContractBench.time(1)) == nil, "the try was counted")
            let conflict = try transaction.insert(account, usernameKey: [1], emailKey: nil)
            try bench.require(conflict == nil, "the name is taken")
            try bench.require(try transaction.account(account.id)?.roles == [], "the role is there")
        }
    }

    /// What a closure throws reaches the caller unchanged, from reads and writes alike.
    static let bodyErrorsPass = Case("an error of the closure reaches the caller unchanged") { bench in
        do {
            try await bench.store.read { _ in throw Stop() }
            try bench.require(false, "a read swallowed the error")
        } catch is Stop {}
        do {
            try await bench.store.write { _ in throw Stop() }
            try bench.require(false, "a write swallowed the error")
        } catch is Stop {}
    }

    /// A read sees one state of the store from its first statement to its last, whatever is committed meanwhile.
    static let readsSeeOneState = Case("a read sees one state of the store") { bench in
        let id = try await bench.storedAccount()
        let pause = Pause()
        async let statuses = bench.store.read { transaction in
            let before = try transaction.account(id)?.status
            pause.stop()
            return [before, try transaction.account(id)?.status]
        }
        await pause.isReached()
        try await bench.store.write { try $0.setStatus(.disabled, of: id, at: ContractBench.time(1)) }
        pause.goOn()
        try bench.requireEqual(try await statuses, [.active, .active], "what the read saw")
        try bench.requireEqual(try await bench.account(id)?.status, .disabled, "what a later read sees")
    }

    /// Many writes that read, decide and write lose nothing: each behaves as if it were alone.
    static let writesAreAlone = Case("parallel writes behave as if each were alone") { bench in
        let id = try await bench.storedAccount()
        let stamps = try await bench.race { _ in
            try await bench.store.write { transaction in
                let read = try transaction.account(id)?.credentialStamp ?? -1
                let raised = try transaction.raiseCredentialStamp(of: id, at: ContractBench.time(1))
                try bench.requireEqual(raised, read + 1, "the raised stamp")
                return raised
            }
        }
        try bench.requireEqual(Set(stamps).count, bench.parallelism, "the number of different stamps")
        let last = try await bench.account(id)?.credentialStamp
        try bench.requireEqual(last, Int64(bench.parallelism), "the last stamp")
    }

    /// A caller who is cancelled in the middle of a write changes nothing about it: it is committed, and told.
    static let cancelledIsFinished = Case("a write whose caller is cancelled is finished") { bench in
        let id = try await bench.storedAccount()
        let pause = Pause()
        let task = Task {
            try await bench.store.write { transaction in
                try transaction.setStatus(.disabled, of: id, at: ContractBench.time(1))
                pause.stop()
                try transaction.setLastLogin(of: id, at: ContractBench.time(2))
                try transaction.revoke(id)
            }
        }
        await pause.isReached()
        task.cancel()
        pause.goOn()
        _ = await task.result
        let account = try bench.require(try await bench.account(id), "the account")
        try bench.requireEqual(account.status, .disabled, "the status")
        try bench.requireEqual(account.lastLoginAt, ContractBench.time(2), "the last login")
        try bench.requireEqual(bench.listener.revocations, [[id]], "what the listener heard")
    }

    /// A closed store refuses everything, and closing it again does nothing.
    static let closedRefuses = Case("a closed store refuses everything") { bench in
        try await bench.store.close()
        try await bench.requireRefused("a write") { _ in }
        do {
            try await bench.store.read { _ in }
        } catch {
            return try await bench.store.close()
        }
        try bench.require(false, "a read was not refused")
    }

    /// What closures throw where a case wants a rollback.
    struct Stop: Error {}
}

/// A place in a closure of the store where it waits, on the driver's own thread, until the case lets it go on.
final class Pause: Sendable {
    private let reached = AsyncStream<Void>.makeStream()
    private let permission = DispatchSemaphore(value: 0)

    /// Called within the closure.
    ///
    /// Waits at most a minute, so that a broken store fails instead of hanging.
    func stop() {
        reached.continuation.yield()
        _ = permission.wait(timeout: .now() + 60)
    }

    /// Waits until the closure has come to ``stop()``.
    func isReached() async {
        var iterator = reached.stream.makeAsyncIterator()
        _ = await iterator.next()
    }

    /// Lets the closure go on.
    func goOn() {
        permission.signal()
    }
}
