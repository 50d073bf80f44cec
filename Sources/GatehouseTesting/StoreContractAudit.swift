import Gatehouse

extension StoreContract {
    static let auditCases = [eventsAreListed, activityPages, recordPages, personIsErased]

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

    /// An account's events come page by page, newest first, not older than asked for; equal times are told apart.
    static let activityPages = Case("an account's events come in pages, newest first") { bench in
        let id = try await bench.storedAccount()
        let events = [0, 1, 2, 2, 2, 3].map { ContractBench.newEvent(account: id, at: $0) }
        let ordered = Array(ContractBench.inOrder(events).reversed())
        try await bench.store.write { transaction in
            for event in events { try transaction.append(event) }
            try transaction.append(ContractBench.newEvent(at: 2))
        }
        func page(_ place: AuditPlace?, since: Double, _ limit: Int) async throws -> [AuditEvent] {
            try await bench.store.read { transaction in
                try transaction.auditEntries(
                    of: id, since: ContractBench.time(since), before: place ?? .end, limit: limit
                ).map(\.event)
            }
        }
        var found = try await page(nil, since: 1, 2)
        try bench.requireEqual(found, Array(ordered[0..<2]), "the first page")
        found = try await page(found.last?.place, since: 1, 2)
        try bench.requireEqual(found, Array(ordered[2..<4]), "the second page")
        found = try await page(found.last?.place, since: 1, 2)
        try bench.requireEqual(found, Array(ordered[4..<5]), "the last page, without what is too old")
        found = try await page(found.last?.place, since: 1, 2)
        try bench.requireEqual(found, [], "the page behind the last")
    }

    /// The whole record comes page by page, oldest first.
    static let recordPages = Case("the record comes in pages, oldest first") { bench in
        let events = [3, 1, 1, 0, 2].map { ContractBench.newEvent(at: $0) }
        let ordered = ContractBench.inOrder(events)
        try await bench.store.write { transaction in for event in events { try transaction.append(event) } }
        var found: [AuditEvent] = []
        for expected in [2, 2, 1, 0] {
            let last = found.last?.place ?? .start
            let page = try await bench.store.read { try $0.auditEntries(after: last, limit: 2) }
            try bench.requireEqual(page.count, expected, "the length of the page")
            try bench.require(page.allSatisfy { $0.mark == nil && !$0.isErased }, "a new entry is sealed or erased")
            found += page.map(\.event)
        }
        try bench.requireEqual(found, ordered, "the record")
    }

    /// Erasing empties what is personal, in the entries of one account alone.
    static let personIsErased = Case("erasing a person empties his entries and leaves the others") { bench in
        let (id, other) = (try await bench.storedAccount(), try await bench.storedAccount("other"))
        let own = [ContractBench.newEvent(account: id, at: 1), ContractBench.newEvent(.deleted, account: id, at: 2)]
        let others = [ContractBench.newEvent(account: other, at: 3), ContractBench.newEvent(at: 4)]
        let seal = try ContractBench.newSeal(1, over: [own[0]])
        let count = try await bench.store.write { transaction in
            for event in own + others { try transaction.append(event) }
            try transaction.insert(seal, over: ContractBench.marks(1, on: [own[0]]))
            return try transaction.eraseAuditPerson(of: id)
        }
        try bench.requireEqual(count, 2, "the number of entries that were emptied")
        try await bench.store.read { transaction in
            let entries = try transaction.auditEntries(after: .start, limit: 9)
            try bench.requireEqual(entries.map(\.isErased), [true, true, false, false], "which entries are erased")
            try bench.requireEqual(entries[2...].map(\.event), others, "the entries of others")
            for (entry, event) in zip(entries, own) {
                try bench.requireEqual(entry.event, ContractBench.erased(event), "what is left of an entry")
            }
            try bench.require(entries[0].mark != nil, "the seal's mark is gone")
            try bench.require(try transaction.hasAuditEvent(.deleted, of: id), "the deletion is not found")
            try bench.require(try !transaction.hasAuditEvent(.deleted, of: other), "another's deletion is found")
        }
        let again = try await bench.store.write { try $0.eraseAuditPerson(of: id) }
        try bench.requireEqual(again, 0, "the number of entries that were emptied a second time")
    }
}
