import Gatehouse

extension StoreContract {
    static let outboxCases = [
        mailIsClaimed, oneClaim, deadClaimsRunOut, mailIsPostponed, mailIsGivenUp, mailIsRetried, mailIsListed,
        failedMailGoes, mailOutlivesTheAccount,
    ]

    /// What is due is claimed with all its parts, the longest waiting first, and is not due again meanwhile.
    static let mailIsClaimed = Case("due mail is claimed, the longest waiting first") { bench in
        let account = try await bench.storedAccount()
        let second = try await bench.storedMail(due: 2, at: 0, account: account)
        let first = try await bench.storedMail(due: 1, at: 0.1)
        let third = try await bench.storedMail(due: 3, at: 0.2)
        try bench.requireEqual(try await bench.hasDueMail(at: 0.5), false, "due mail before its time")
        try bench.requireEqual(try await bench.hasDueMail(at: 1), true, "due mail at its time")
        let claim = ContractBench.newMailID(at: 3)
        let claimed = try await bench.claim(claim, at: 3, limit: 2)
        try bench.requireEqual(Set(claimed.map(\.id)), [first.id, second.id], "the claimed mail")
        let wanted = ContractBench.mail(second, claim: claim, nextAt: 303, attempts: 1)
        try bench.requireEqual(claimed.first { $0.id == second.id }, wanted, "a claimed message")
        let waiting = try await bench.store.read { try $0.waitingMail() }
        try bench.requireEqual(waiting, 3, "the mail that waits, claimed or not")
        let rest = try await bench.claim(at: 3, limit: 9)
        try bench.requireEqual(rest.map(\.id), [third.id], "the mail that was left")
        try bench.requireEqual(try await bench.hasDueMail(at: 4), false, "due mail while all is claimed")
        try await bench.store.write { try $0.removeMail(first.id) }
        try bench.requireEqual(try await bench.allMail().map(\.id), [second.id, third.id], "the mail that is left")
    }

    /// Of many that claim at the same moment, each message goes to exactly one.
    static let oneClaim = Case("of many parallel claims, each message goes to one") { bench in
        var ids: Set<UUIDv7> = []
        for number in 0..<8 { ids.insert(try await bench.storedMail(due: Double(number)).id) }
        let claimed = try await bench.race { _ in try await bench.claim(at: 10, limit: 2).map(\.id) }.flatMap(\.self)
        try bench.requireEqual(claimed.count, 8, "the number of claimed messages")
        try bench.requireEqual(Set(claimed), ids, "the claimed messages")
    }

    /// When a claim runs out another server gets the message, and the first one can no longer settle it.
    static let deadClaimsRunOut = Case("a claim runs out, and who held it settles nothing") { bench in
        let mail = try await bench.storedMail(due: 1)
        let dead = ContractBench.newMailID(at: 1)
        let heir = ContractBench.newMailID(at: 2)
        _ = try await bench.claim(dead, at: 1)
        try bench.requireEqual(try await bench.claim(at: 300.999_999).count, 0, "a claim before the other ran out")
        let inherited = try await bench.claim(heir, at: 301)
        try bench.requireEqual(inherited.map(\.attempts), [2], "the tries of what was inherited")
        let late = try await bench.store.write { store in
            [
                try store.postponeMail(mail.id, claim: dead, until: ContractBench.time(0), error: "late"),
                try store.failMail(mail.id, claim: dead, at: ContractBench.time(0), error: "late"),
            ]
        }
        try bench.requireEqual(late, [false, false], "what the dead settled")
        try bench.requireEqual(try await bench.allMail().map(\.claim), [heir], "who holds the claim")
    }

    /// A postponed message waits, then is due again; its tries stay counted.
    static let mailIsPostponed = Case("postponed mail waits for its time") { bench in
        let mail = try await bench.storedMail(due: 1)
        let claim = ContractBench.newMailID(at: 1)
        _ = try await bench.claim(claim, at: 1)
        let held = try await bench.store.write {
            try $0.postponeMail(mail.id, claim: claim, until: ContractBench.time(60), error: "no connection")
        }
        try bench.requireEqual(held, true, "whether the claim held")
        let wanted = ContractBench.mail(mail, claim: nil, nextAt: 60, attempts: 1, error: "no connection")
        try bench.requireEqual(try await bench.allMail(), [wanted], "the postponed message")
        try bench.requireEqual(try await bench.claim(at: 59).count, 0, "a claim before its time")
        try bench.requireEqual(try await bench.claim(at: 60).map(\.attempts), [2], "the tries")
    }

    /// A message that was given up is kept, and never due.
    static let mailIsGivenUp = Case("mail that was given up is kept and not tried") { bench in
        let mail = try await bench.storedMail(due: 1)
        let claim = ContractBench.newMailID(at: 1)
        _ = try await bench.claim(claim, at: 1)
        let held = try await bench.store.write {
            try $0.failMail(mail.id, claim: claim, at: ContractBench.time(5), error: "no such user")
        }
        try bench.requireEqual(held, true, "whether the claim held")
        let kept = try await bench.allMail().first
        try bench.requireEqual(kept?.failedAt, ContractBench.time(5), "when it was given up")
        try bench.requireEqual(kept?.lastError, "no such user", "the reason")
        try bench.requireEqual(try await bench.hasDueMail(at: 1_000_000), false, "due mail")
        try bench.requireEqual(try await bench.claim(at: 1_000_000).count, 0, "a claim")
    }

    /// What waits or was given up is tried anew on demand; what somebody is sending is left alone.
    static let mailIsRetried = Case("mail is tried anew on demand, unless it is being sent") { bench in
        let waiting = try await bench.storedMail(due: 900)
        let failed = try await bench.storedMail(due: 1)
        let claim = ContractBench.newMailID(at: 1)
        _ = try await bench.claim(claim, at: 1)
        _ = try await bench.store.write {
            try $0.failMail(failed.id, claim: claim, at: ContractBench.time(5), error: "no such user")
        }
        let busy = try await bench.storedMail(due: 2)
        _ = try await bench.claim(at: 2)
        try bench.requireEqual(try await bench.retry(busy.id, at: 10), false, "a retry of what is being sent")
        let nothing = ContractBench.newMailID(at: 0)
        try bench.requireEqual(try await bench.retry(nothing, at: 10), false, "a retry of what is not there")
        try bench.requireEqual(try await bench.retry(failed.id, at: 10), true, "a retry of what was given up")
        let revived = try await bench.allMail().first { $0.id == failed.id }
        try bench.requireEqual(revived?.failedAt, nil, "when it was given up")
        try bench.requireEqual(revived?.attempts, 0, "the tries")
        try bench.requireEqual(revived?.giveUpAt, ContractBench.time(500), "when it will be given up")
        try bench.requireEqual(try await bench.retry(waiting.id, at: 10), true, "a retry of what waits")
        let due = try await bench.claim(at: 10, limit: 9)
        try bench.requireEqual(Set(due.map(\.id)), [waiting.id, failed.id], "the due mail")
    }

    /// Mail is listed in pages in the order of its writing.
    static let mailIsListed = Case("mail is listed in the order of its writing") { bench in
        var mail: [OutboxEntry] = []
        for number in 0..<5 { mail.append(try await bench.storedMail(due: 100 - Double(number), at: Double(number))) }
        let first = try await bench.store.read { try $0.mail(after: nil, limit: 2) }
        let second = try await bench.store.read { [last = first.last?.id] in try $0.mail(after: last, limit: 9) }
        try bench.requireEqual(first + second, mail, "the mail in two pages")
    }

    /// What was given up long ago is deleted in batches; what waits stays.
    static let failedMailGoes = Case("mail that was given up long ago is deleted in batches") { bench in
        for number in 0..<3 {
            _ = try await bench.storedMail(due: 1)
            let claim = ContractBench.newMailID(at: 1)
            let claimed = try await bench.claim(claim, at: 1)
            _ = try await bench.store.write {
                try $0.failMail(claimed[0].id, claim: claim, at: ContractBench.time(Double(number)), error: "")
            }
        }
        let waiting = try await bench.storedMail(due: 0)
        var counts: [Int] = []
        for limit in [0, 1, 9, 9] {
            counts.append(
                try await bench.store.write {
                    try $0.deleteFailedMail(before: ContractBench.time(1), limit: limit)
                })
        }
        try bench.requireEqual(counts, [0, 1, 1, 0], "the numbers that were deleted")
        let left = try await bench.allMail()
        try bench.requireEqual(left.count, 2, "the number that is left")
        try bench.require(left.contains(waiting), "what waits is gone")
    }

    /// A message about an account is sent also when the account is gone.
    static let mailOutlivesTheAccount = Case("mail outlives the account that it is about") { bench in
        let account = try await bench.storedAccount()
        let mail = try await bench.storedMail(due: 1, account: account)
        try await bench.store.write { try $0.delete(account) }
        try bench.requireEqual(try await bench.allMail(), [mail], "the mail")
    }
}
