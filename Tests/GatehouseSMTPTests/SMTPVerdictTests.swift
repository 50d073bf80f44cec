import CCurl
import Gatehouse
import Testing

@testable import GatehouseSMTP

@Suite struct SMTPVerdictTests {
    private let server = SMTPServer("smtp://mail.example.org")

    @Test(arguments: [550, 552, 554])
    func `a message that the server refuses for good is given up`(reply: Int) throws {
        #expect(try error(CURLE_SEND_ERROR, reply).isPermanent)
        #expect(try error(CURLE_WEIRD_SERVER_REPLY, reply, wasContentRead: true).isPermanent)
    }

    @Test(arguments: [421, 450, 451, 452])
    func `a message that the server refuses for now is tried again`(reply: Int) throws {
        #expect(try !error(CURLE_SEND_ERROR, reply).isPermanent)
        #expect(try !error(CURLE_WEIRD_SERVER_REPLY, reply, wasContentRead: true).isPermanent)
    }

    @Test(arguments: [
        (CURLE_LOGIN_DENIED, 535), (CURLE_SEND_ERROR, 530), (CURLE_COULDNT_CONNECT, 0), (CURLE_OPERATION_TIMEDOUT, 250),
        (CURLE_PEER_FAILED_VERIFICATION, 220), (CURLE_USE_SSL_FAILED, 502), (CURLE_WEIRD_SERVER_REPLY, 554),
    ])
    func `what is a matter of settings or of the network is tried again`(result: CURLcode, reply: Int) throws {
        #expect(try !error(result, reply).isPermanent)
    }

    @Test func `a message that was taken is done`() throws {
        try SMTPVerdict(result: CURLE_OK, reply: 250, wasContentRead: true).check(#require(server))
    }

    private func error(_ result: CURLcode, _ reply: Int, wasContentRead: Bool = false) throws -> MailError {
        let server = try #require(server)
        let verdict = SMTPVerdict(result: result, reply: reply, wasContentRead: wasContentRead)
        return try #require(throws: MailError.self) { try verdict.check(server) }
    }
}
