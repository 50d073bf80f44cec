import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Counting refusals` {
    private func count(
        _ ledger: RefusalLedger, _ kind: AuditEvent.Kind, _ client: String, of account: AccountID? = nil,
        at time: Timestamp
    ) {
        ledger.add(kind, client: client, accountID: account, detail: "", at: time)
    }

    @Test func `one row a kind, client and minute`() {
        let ledger = RefusalLedger()
        let minute = TestClock.start
        for _ in 0..<3 { count(ledger, .forbidden, "a", at: minute) }
        count(ledger, .forbidden, "b", at: minute + .seconds(1))
        count(ledger, .notFresh, "a", at: minute + .seconds(59))
        count(ledger, .forbidden, "a", at: minute + .seconds(60))
        let events = ledger.drain(random: .system)
        #expect(events.count == 4)
        #expect(events.map(\.count).sorted() == [1, 1, 1, 3])
        #expect(events.first { $0.count == 3 }?.at == minute)
        #expect(Set(events.map(\.id)).count == 4)
        #expect(ledger.drain(random: .system).isEmpty)
    }

    @Test func `another account is another row`() {
        let ledger = RefusalLedger()
        let accounts = (0..<2).map { _ in AccountID(UUIDv7(at: TestClock.start, random: .system)) }
        for account in [accounts[0], accounts[1], nil, accounts[1]] {
            count(ledger, .forbidden, "a", of: account, at: TestClock.start)
        }
        let counts = Dictionary(uniqueKeysWithValues: ledger.drain(random: .system).map { ($0.accountID, $0.count) })
        #expect(counts == [accounts[0]: 1, accounts[1]: 2, nil: 1])
    }

    @Test func `more than 10,000 rows are counted under one client`() {
        let ledger = RefusalLedger()
        for number in 0..<25_000 { count(ledger, .loginThrottled, "client \(number)", at: TestClock.start) }
        let events = ledger.drain(random: .system)
        #expect(events.count <= 10_001)
        #expect(events.reduce(0) { $0 + $1.count } == 25_000)
        #expect(events.first { $0.client == "many" }?.count == 15_000)
    }

    @Test func `what is put back is counted on`() {
        let ledger = RefusalLedger()
        for _ in 0..<5 { count(ledger, .forbidden, "a", at: TestClock.start) }
        let events = ledger.drain(random: .system)
        count(ledger, .forbidden, "a", at: TestClock.start + .seconds(30))
        ledger.restore(events)
        let again = ledger.drain(random: .system)
        #expect(again.map(\.count) == [6])
        #expect(again.map(\.kind) == [.forbidden])
    }

    @Test func `1,000 at once are all counted`() async {
        let ledger = RefusalLedger()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<1000 {
                group.addTask { self.count(ledger, .forbidden, "client \(number % 3)", at: TestClock.start) }
            }
        }
        let events = ledger.drain(random: .system)
        #expect(events.count == 3)
        #expect(events.reduce(0) { $0 + $1.count } == 1000)
    }
}
