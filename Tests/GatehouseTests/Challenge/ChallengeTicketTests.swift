import GatehouseTesting
import Testing

@testable import Gatehouse

@Suite struct `Tickets of challenges` {
    private let key = Array("alice".utf8)
    private let client: [UInt8] = [192, 0, 2, 10]
    private let now = TestClock.start

    private func keys() throws -> Keys {
        Keys(try KeyRing([RootKey(startsAt: now - .days(1))]))
    }

    private func read(_ text: String, _ keys: Keys, at time: Timestamp) -> ChallengeTicket? {
        ChallengeTicket(sent: text, key: key, client: client, keys: keys, at: time)
    }

    @Test func `one that was made here is read, for ten minutes and a little before`() throws {
        let keys = try keys()
        let ticket = ChallengeTicket(key: key, client: client, keys: keys, random: .system, at: now)
        #expect(ticket.text.utf8.count == 80)
        #expect(read(ticket.text, keys, at: now) == ticket)
        #expect(read(ticket.text, keys, at: now + .minutes(10) - .microseconds(1)) == ticket)
        #expect(read(ticket.text, keys, at: now + .minutes(10)) == nil)
        #expect(read(ticket.text, keys, at: now - .minutes(1)) == ticket)
        #expect(read(ticket.text, keys, at: now - .minutes(1) - .microseconds(1)) == nil)
    }

    @Test func `no two are alike, and none is read with other keys`() throws {
        let keys = try keys()
        let tickets = (0..<100).map { _ in
            ChallengeTicket(key: key, client: client, keys: keys, random: .system, at: now).text
        }
        #expect(Set(tickets).count == 100)
        #expect(read(tickets[0], try self.keys(), at: now) == nil)
    }

    @Test func `a change of any character makes it worth nothing`() throws {
        let keys = try keys()
        let ticket = Array(ChallengeTicket(key: key, client: client, keys: keys, random: .system, at: now).text.utf8)
        for place in ticket.indices {
            var changed = ticket
            changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(read(String(decoding: changed, as: UTF8.self), keys, at: now) == nil)
        }
    }

    @Test(arguments: [
        "", "A", String(repeating: "A", count: 79), String(repeating: "A", count: 80),
        String(repeating: "_", count: 80), String(repeating: "A", count: 81), String(repeating: "\u{E9}", count: 40),
    ])
    func `anything else is no ticket`(text: String) throws {
        #expect(read(text, try keys(), at: now) == nil)
    }

    @Test func `a computation needs so many zero bits`() throws {
        let ticket = ChallengeTicket(key: key, client: client, keys: try keys(), random: .system, at: now)
        let work = ProofOfWork(bits: 8)
        let numbers = (0..<4096).filter { work.verify(String($0), to: ticket, from: .console) }
        #expect((4...40).contains(numbers.count), "one of 256")
        for number in numbers {
            let digest = Digest256(ofText: "\(ticket.text).\(number)").bytes
            #expect(digest[0] == 0)
        }
        #expect(ProofOfWork(bits: 0).bits == 1)
        #expect(ProofOfWork(bits: 99).bits == 24)
        #expect(ProofOfWork().bits == 16)
        #expect(ProofOfWork(bits: 9).question(for: ticket) == "9")
    }

    @Test(arguments: ["", "-1", "+1", " 1", "1 ", "0x1", "1.0", "\u{661}", "111111111111111111111"])
    func `an answer is a decimal number of at most 20 digits`(answer: String) throws {
        let (work, keys) = (ProofOfWork(bits: 1), try keys())
        // With one bit every other ticket would take it, if it were looked at.
        for _ in 0..<20 {
            let ticket = ChallengeTicket(key: key, client: client, keys: keys, random: .system, at: now)
            #expect(!work.verify(answer, to: ticket, from: .console))
        }
    }
}
