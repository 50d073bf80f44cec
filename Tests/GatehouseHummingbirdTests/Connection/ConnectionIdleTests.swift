import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import GatehouseHummingbird

@Suite("Idle connections and exempt paths")
struct ConnectionIdleTests {
    private let almost = TimeAmount.seconds(30) - .nanoseconds(1)
    private let moment = TimeAmount.nanoseconds(1)

    @Test func `ATK-109 a connection that never sends a byte is closed after 30 s`() throws {
        let connection = try EmbeddedConnection()
        connection.wait(almost)
        #expect(connection.isOpen)
        connection.wait(moment)
        #expect(!connection.isOpen)
    }

    @Test func `a kept connection is closed 30 s after its last response`() throws {
        let connection = try EmbeddedConnection()
        connection.wait(.seconds(13))
        try connection.receive(.get("/"))
        connection.wait(.seconds(4))
        connection.answer()
        connection.wait(almost)
        #expect(connection.isOpen)
        connection.wait(moment)
        #expect(!connection.isOpen)
    }

    @Test func `a request in the last moment has its whole time`() throws {
        let connection = try EmbeddedConnection()
        connection.wait(almost)
        try connection.receive(.get("/"))
        connection.wait(.seconds(14))
        #expect(connection.isOpen)
        connection.answer()
        connection.wait(almost)
        #expect(connection.isOpen)
    }

    @Test func `an idle time shorter than the exchange is kept exactly`() throws {
        let connection = try EmbeddedConnection(exchange: .seconds(60), idle: .seconds(5))
        try connection.receive(.get("/"))
        connection.wait(.seconds(59))
        connection.answer()
        connection.wait(.seconds(5) - moment)
        #expect(connection.isOpen)
        connection.wait(moment)
        #expect(!connection.isOpen)
    }

    @Test func `an exempt path may stream for long, and is idle afterwards`() throws {
        let connection = try EmbeddedConnection(exemptPaths: ["/events"])
        try connection.receive(.get("/events?since=1"))
        connection.wait(.hours(10))
        #expect(connection.isOpen)
        connection.answer()
        connection.wait(almost)
        #expect(connection.isOpen)
        connection.wait(moment)
        #expect(!connection.isOpen)
    }

    @Test(arguments: [
        "/", "/event", "/events/", "/events/1", "/Events", "/%65vents", "//events", "/x?/events", "/events#x",
        "/events;x",
        "http://a/events", "/caf\u{65}\u{301}",
    ])
    func `only the exact bytes of a path exempt it`(target: String) throws {
        let times = ExchangeTimes(exchange: .seconds(1), idle: .seconds(1), exemptPaths: ["/events", "/caf\u{E9}"])
        #expect(!times.isExempt(target))
        #expect(times.isExempt("/events"))
        #expect(times.isExempt("/events?"))
        #expect(times.isExempt("/caf\u{E9}"))
        #expect(!times.isExempt(nil))
    }

    @Test func `the head of an exempt path must still arrive in time`() throws {
        let connection = try EmbeddedConnection(exemptPaths: ["/events"])
        try connection.receive("GET /events HTTP/1.1\r\n")
        connection.wait(.seconds(15))
        #expect(!connection.isOpen)
    }

    @Test func `an exemption covers its own exchange only`() throws {
        let connection = try EmbeddedConnection(exemptPaths: ["/events"])
        try connection.receive(.get("/1") + .get("/events") + .get("/2"))
        connection.answer()
        connection.wait(.hours(1))
        #expect(connection.isOpen)
        connection.answer()
        connection.wait(.seconds(15))
        #expect(!connection.isOpen)
    }

    @Test func `ATK-109 an upload to an exempt path is cut once its response has left`() throws {
        let connection = try EmbeddedConnection(exemptPaths: ["/events"])
        try connection.receive("POST /events HTTP/1.1\r\nContent-Length: 1000\r\n\r\n")
        connection.wait(.hours(1))
        connection.answer()
        connection.wait(.seconds(14))
        #expect(connection.isOpen)
        try connection.receive("x")
        connection.wait(.seconds(1))
        #expect(!connection.isOpen)
    }

    @Test func `a closed or removed handler leaves no alarm behind`() throws {
        let closed = try EmbeddedConnection()
        try closed.channel.close().wait()
        closed.wait(.hours(1))

        let removed = try EmbeddedConnection()
        let handler = try removed.channel.pipeline.syncOperations.handler(type: ExchangeDeadlineHandler.self)
        try removed.channel.pipeline.syncOperations.removeHandler(handler).wait()
        removed.wait(.hours(1))
        #expect(removed.isOpen)
    }

    @Test func `times outside a millisecond and a day are taken as the nearest of them`() {
        let times = ExchangeTimes(exchange: .seconds(-5), idle: .seconds(Int64.max), exemptPaths: [])
        #expect(times.exchange == .milliseconds(1))
        #expect(times.idle == .hours(24))
    }
}
