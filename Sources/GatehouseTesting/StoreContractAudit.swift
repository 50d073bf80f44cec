import Gatehouse

extension StoreContract {
    static let auditCases = [eventsAreListed, refusalsJoin, mergeRace]

    /// Events come back whole, newest first, of one account or of everybody.
    static let eventsAreListed = Case("events are listed newest first") { bench in
        let id = try await bench.storedAccount()
        let other = try await bench.storedAccount("other")
        let events = [
            ContractBench.newEvent(.registered, account: id, at: 1),
            ContractBench.newEvent(.loggedIn, account: other, at: 2),
            ContractBench.newEvent(.loginFailed, account: nil, at: 3),
            ContractBench.newEvent("app.own", account: id, at: 4),
        ]
        try await bench.store.write { transaction in
            for event in [events[2], events[0], events[3], events[1]] { try transaction.append(event) }
        }
        try await bench.store.read { transaction in
            let all = try transaction.auditEvents(of: nil, limit: 10)
            try bench.requireEqual(all, events.reversed(), "everybody's events")
            let own = try transaction.auditEvents(of: id, limit: 10)
            try bench.requireEqual(own, [events[3], events[0]], "the account's events")
            let newest = try transaction.auditEvents(of: nil, limit: 2)
            try bench.requireEqual(newest, [events[3], events[2]], "the newest two")
            try bench.requireEqual(try transaction.auditEvents(of: id, limit: 0), [], "none")
        }
        try await bench.requireRefused("the same event a second time") { try $0.append(events[0]) }
    }

    /// Refusals of one kind, client, minute and account are one row that counts; any difference is another row.
    static let refusalsJoin = Case("refusals of one kind, client, minute and account are one row") { bench in
        let id = ContractBench.newAccount().id
        let refusals = [
            ContractBench.newEvent(.loginThrottled, client: "a", at: 0, count: 2),
            ContractBench.newEvent(.loginThrottled, client: "a", at: 59.999_999, count: 3),
            ContractBench.newEvent(.loginThrottled, client: "a", at: 60),
            ContractBench.newEvent(.loginThrottled, client: "b", at: 1),
            ContractBench.newEvent(.forbidden, client: "a", at: 2),
            ContractBench.newEvent(.forbidden, account: id, client: "a", at: 3),
            ContractBench.newEvent(.forbidden, account: id, client: "a", at: 4),
        ]
        let plain = ContractBench.newEvent(.loginThrottled, client: "a", at: 5)
        try await bench.store.write { transaction in
            for refusal in refusals { try transaction.merge(refusal) }
            try transaction.append(plain)
        }
        let found = try await bench.store.read { try $0.auditEvents(of: nil, limit: 20) }
        let counts = found.reversed().map(\.count)
        try bench.requireEqual(counts, [5, 1, 1, 2, 1, 1], "the counts of the rows")
        try bench.requireEqual(found.last?.id, refusals[0].id, "the row's identifier, the first one's")
    }

    /// Refusals merged by many at once are all counted.
    static let mergeRace = Case("parallel refusals are all counted") { bench in
        _ = try await bench.race { _ in
            try await bench.store.write { transaction in
                try transaction.merge(ContractBench.newEvent(.crossSite, at: 1, count: 2))
            }
        }
        let found = try await bench.store.read { try $0.auditEvents(of: nil, limit: 20) }
        try bench.requireEqual(found.map(\.count), [Int64(bench.parallelism * 2)], "the counts of the rows")
    }
}
