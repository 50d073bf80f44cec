import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `What a server knows of failures everywhere` {
    @Test func `one of many that fail at once is told to write`() async {
        let watch = SprayWatch()
        let now = TestClock.start
        let told = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 { group.addTask { watch.note(at: now) } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(told == 1)
        #expect(watch.take(at: now).pending.values.reduce(0, +) == 200)
        #expect(!watch.note(at: now + .seconds(5) - .microseconds(1)))
        #expect(watch.note(at: now + .seconds(5)))
        #expect(watch.note(at: now - .seconds(1)), "a clock that was set back stops nothing")
    }

    @Test func `what cannot be written for long is forgotten`() {
        let watch = SprayWatch()
        let now = TestClock.start
        for minute in 0..<60 {
            _ = watch.note(at: now + .minutes(minute))
            watch.restore(watch.take(at: now).pending, at: now + .minutes(minute))
        }
        #expect(watch.take(at: now).pending.count == 10)
    }

    @Test func `the usual hour is worked out once an hour, an alarm is believed for two minutes`() {
        let watch = SprayWatch()
        let now = TestClock.start
        #expect(watch.take(at: now).usual == nil)
        watch.learn(usual: 7, isAttack: true, at: now)
        #expect(watch.take(at: now + .minutes(59)).usual == 7)
        #expect(watch.take(at: now + .minutes(60)).usual == nil)
        #expect(watch.isAlarmed(at: now + .minutes(2) - .microseconds(1)))
        #expect(!watch.isAlarmed(at: now + .minutes(2)))
        watch.learn(usual: 7, isAttack: false, at: now)
        #expect(!watch.isAlarmed(at: now))
    }

    @Test func `no more than 256 are held up at the same moment`() {
        let watch = SprayWatch()
        for _ in 0..<256 { #expect(watch.beginWaiting()) }
        #expect(!watch.beginWaiting())
        watch.endWaiting()
        #expect(watch.beginWaiting())
        #expect(!watch.beginWaiting())
    }

    @Test(
        arguments: [
            (500, 0, true), (499, 0, false), (500, 50, false), (501, 50, true), (.max, .max, false), (.max, 1, true),
        ] as [(Int64, Int64, Bool)])
    func `an attack is at least 500 and more than ten usual hours`(recent: Int64, usual: Int64, isAttack: Bool) {
        #expect(SprayPolicy().isAttack(recent, usual: usual) == isAttack)
    }
}
