import Gatehouse
import NIOCore
import Testing

@testable import GatehouseHummingbird

@Suite("Counting connections")
struct ConnectionCounterTests {
    @Test func `no more than the total is admitted`() {
        let counter = ConnectionCounter(maxTotal: 3, maxPerClient: 2)
        #expect(counter.admit([1]))
        #expect(counter.admit([2]))
        #expect(counter.admit(nil))
        #expect(!counter.admit([3]))
        #expect(!counter.admit(nil))
        counter.release(nil)
        #expect(counter.admit([3]))
    }

    /// ASVS: 15.4.4.
    @Test func `no more than its share is admitted of one client`() {
        let counter = ConnectionCounter(maxTotal: 10, maxPerClient: 2)
        #expect(counter.admit([1]))
        #expect(counter.admit([1]))
        #expect(!counter.admit([1]))
        #expect(counter.admit([2]))
        counter.release([1])
        #expect(counter.admit([1]))
        #expect(!counter.admit([1]))
    }

    @Test func `connections without a client count in the total only`() {
        let counter = ConnectionCounter(maxTotal: 100, maxPerClient: 1)
        #expect((0..<100).allSatisfy { _ in counter.admit(nil) })
        #expect(!counter.admit(nil))
        #expect(counter.clients == 0)
    }

    /// ASVS: 1.4.3.
    @Test func `a refused connection leaves no trace`() {
        let counter = ConnectionCounter(maxTotal: 1, maxPerClient: 1)
        #expect(counter.admit([1]))
        for client in UInt8(1)...200 { #expect(!counter.admit([client])) }
        #expect(counter.total == 1)
        #expect(counter.clients == 1)
    }

    @Test func `a client that has gone is forgotten`() {
        let counter = ConnectionCounter(maxTotal: 1_000, maxPerClient: 64)
        for number in 0..<10_000 {
            let client = [UInt8(number & 255), UInt8(number >> 8)]
            #expect(counter.admit(client))
            counter.release(client)
        }
        #expect(counter.total == 0)
        #expect(counter.clients == 0)
    }

    @Test func `parallel connections never pass the limits`() async {
        let counter = ConnectionCounter(maxTotal: 100, maxPerClient: 7)
        let admitted = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<1_000).count { counter.admit([UInt8($0 % 3)]) } }
            }
            return await group.reduce(0, +)
        }
        #expect(admitted == 21)
        #expect(counter.total == 21)
    }

    @Test func `a socket's address becomes a client's`() throws {
        let v4 = try SocketAddress(ipAddress: "192.0.2.1", port: 80)
        let v6 = try SocketAddress(ipAddress: "2001:db8::1", port: 80)
        let mapped = try SocketAddress(ipAddress: "::ffff:192.0.2.1", port: 80)
        #expect(IPAddress(v4)?.description == "192.0.2.1")
        #expect(IPAddress(v6)?.description == "2001:db8::1")
        #expect(IPAddress(mapped) == IPAddress(v4))
        #expect(IPAddress(try SocketAddress(unixDomainSocketPath: "/tmp/socket")) == nil)
        #expect(IPAddress(nil) == nil)
    }
}
