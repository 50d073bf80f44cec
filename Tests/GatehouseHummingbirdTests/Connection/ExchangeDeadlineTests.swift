import NIOCore
import Testing

@testable import GatehouseHummingbird

@Suite("The deadline of an exchange")
struct ExchangeDeadlineTests {
    private let almost = TimeAmount.seconds(15) - .nanoseconds(1)
    private let moment = TimeAmount.nanoseconds(1)

    @Test func `ATK-109 a head that trickles in is cut 15 s after its first byte`() throws {
        let connection = try EmbeddedConnection()
        connection.wait(.seconds(7))
        try connection.receive("GET / HTTP/1.1\r\n")
        for _ in 0..<14 {
            connection.wait(.seconds(1))
            try connection.receive("X: y\r\n")
        }
        connection.wait(.seconds(1) - moment)
        #expect(connection.isOpen)
        connection.wait(moment)
        #expect(!connection.isOpen)
        #expect(try connection.parts().isEmpty)
    }

    @Test func `ATK-109 a body that trickles in is cut 15 s after the first byte of the head`() throws {
        let connection = try EmbeddedConnection()
        try connection.receive("POST / HTTP/1.1\r\nContent-Length: 1000\r\n")
        connection.wait(.seconds(5))
        try connection.receive("\r\n")
        for _ in 0..<9 {
            connection.wait(.seconds(1))
            try connection.receive("x")
        }
        connection.wait(.seconds(1) - moment)
        #expect(connection.isOpen)
        connection.wait(moment)
        #expect(!connection.isOpen)
    }

    @Test func `a response that does not come is cut`() throws {
        let connection = try EmbeddedConnection()
        try connection.receive(.get("/"))
        connection.wait(almost)
        #expect(connection.isOpen)
        connection.wait(moment)
        #expect(!connection.isOpen)
    }

    @Test func `ATK-109 a response that the client does not read is cut`() throws {
        let connection = try EmbeddedConnection()
        try connection.receive(.get("/"))
        connection.answer(flushing: false)
        connection.wait(almost)
        #expect(connection.isOpen)
        connection.wait(moment)
        #expect(!connection.isOpen)
    }

    @Test func `an answered request leaves the connection open for the next`() throws {
        let connection = try EmbeddedConnection()
        for _ in 0..<20 {
            try connection.receive(.get("/"))
            connection.wait(.seconds(10))
            connection.answer()
            connection.wait(.seconds(20))
        }
        #expect(connection.isOpen)
        #expect(try connection.parts().count == 40)
    }

    @Test func `ATK-109 an upload that goes on after its response is cut`() throws {
        let connection = try EmbeddedConnection()
        try connection.receive("POST / HTTP/1.1\r\nContent-Length: 1000\r\n\r\n")
        connection.wait(.seconds(1))
        connection.answer()
        for _ in 0..<13 {
            connection.wait(.seconds(1))
            try connection.receive("x")
        }
        #expect(connection.isOpen)
        connection.wait(.seconds(1))
        #expect(!connection.isOpen)
    }

    @Test func `an upload that ends soon after its response keeps the connection`() throws {
        let connection = try EmbeddedConnection()
        try connection.receive("POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nx")
        connection.answer()
        connection.wait(.seconds(14))
        try connection.receive("y")
        connection.wait(.seconds(29))
        #expect(connection.isOpen)
        connection.wait(.seconds(1))
        #expect(!connection.isOpen)
    }

    @Test func `requests sent ahead each have their own 15 s`() throws {
        let connection = try EmbeddedConnection()
        try connection.receive(.get("/1") + .get("/2") + .get("/3"))
        for _ in 0..<2 {
            connection.wait(almost)
            connection.answer()
        }
        connection.wait(almost)
        #expect(connection.isOpen)
        connection.wait(moment)
        #expect(!connection.isOpen)
    }

    @Test func `part of a head sent ahead is cut 15 s after the response before it`() throws {
        let connection = try EmbeddedConnection()
        try connection.receive(.get("/1"))
        try connection.receive("GET /2")
        connection.wait(.seconds(10))
        connection.answer()
        connection.wait(almost)
        #expect(connection.isOpen)
        connection.wait(moment)
        #expect(!connection.isOpen)
    }

    @Test func `too many requests sent ahead close the connection`() throws {
        let limit = ExchangeClock.maxRequests
        let connection = try EmbeddedConnection()
        try connection.receive(String(repeating: .get("/"), count: limit))
        #expect(connection.isOpen)
        try connection.receive(.get("/more") + .get("/never"))
        #expect(!connection.isOpen)
        #expect(try connection.parts().count == 2 * limit)
    }

    @Test func `a request of garbage does not prolong the connection`() throws {
        let connection = try EmbeddedConnection()
        #expect(throws: (any Error).self) { try connection.receive("\u{0}\u{1} garbage\r\n\r\n") }
        connection.wait(.seconds(10))
        connection.answer()
        connection.wait(.seconds(5))
        #expect(!connection.isOpen)
    }
}
