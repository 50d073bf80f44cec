import GatehouseHummingbird
import NIOCore
import Testing

@testable import GatehouseTLS

@Suite("The clock of an HTTP/2 connection") struct HTTP2ConnectionClockTests {
    private let times = ExchangeTimes(exchange: .seconds(15), idle: .seconds(30), exemptPaths: [])
    private let start = NIODeadline.uptimeNanoseconds(1_000_000_000)

    private func at(_ seconds: Int64) -> NIODeadline { start + .seconds(seconds) }

    @Test func `a connection without a stream is told to go after 30 s and closed 15 s later`() {
        var clock = HTTP2ConnectionClock(times: times, now: start)
        #expect(clock.action(now: start) == .wait(until: at(15)))
        #expect(clock.action(now: at(15)) == .wait(until: at(30)))
        #expect(clock.action(now: at(30)) == .tellToGo)
        clock.toldToGo(now: at(30))
        clock.toldToGo(now: at(40))
        #expect(clock.action(now: at(30)) == .wait(until: at(45)))
        #expect(clock.action(now: at(45)) == .close)
    }

    @Test func `an open stream keeps a connection, and its end begins the time anew`() {
        var clock = HTTP2ConnectionClock(times: times, now: start)
        clock.streamOpened()
        clock.streamOpened()
        clock.streamClosed(now: at(20))
        #expect(clock.action(now: at(60)) == .wait(until: at(75)))
        clock.streamClosed(now: at(60))
        #expect(clock.action(now: at(89)) == .wait(until: at(90)))
        #expect(clock.action(now: at(90)) == .tellToGo)
    }

    @Test func `a client that takes no bytes for 15 s is closed, open streams or not`() {
        var clock = HTTP2ConnectionClock(times: times, now: start)
        clock.streamOpened()
        clock.changedWritability(isWritable: false, now: at(3))
        clock.changedWritability(isWritable: false, now: at(9))
        #expect(clock.action(now: at(10)) == .wait(until: at(18)))
        clock.changedWritability(isWritable: true, now: at(11))
        #expect(clock.action(now: at(18)) == .wait(until: at(33)))
        clock.changedWritability(isWritable: false, now: at(20))
        #expect(clock.action(now: at(35)) == .close)
    }

    @Test func `streams that are open when the client is told to go end within 15 s`() {
        var clock = HTTP2ConnectionClock(times: times, now: start)
        clock.streamOpened()
        clock.toldToGo(now: at(5))
        #expect(clock.action(now: at(19)) == .wait(until: at(20)))
        #expect(clock.action(now: at(20)) == .close)
    }

    @Test func `a client that went is closed behind its last stream`() {
        var clock = HTTP2ConnectionClock(times: times, now: start)
        clock.streamOpened()
        clock.deserted()
        #expect(clock.action(now: start) == .wait(until: at(15)))
        clock.streamClosed(now: at(1))
        #expect(clock.action(now: at(1)) == .close)
    }
}
