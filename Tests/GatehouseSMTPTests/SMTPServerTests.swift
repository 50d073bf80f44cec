import Gatehouse
import GatehouseSMTP
import Testing

@Suite struct SMTPServerTests {
    @Test(arguments: [
        ("smtp://mail.example.org", "mail.example.org", 587, false),
        ("smtps://mail.example.org", "mail.example.org", 465, true),
        ("smtp://127.0.0.1:25", "127.0.0.1", 25, false), ("smtps://[::1]:443", "::1", 443, true),
        ("smtp://[::1]", "::1", 587, false),
    ])
    func `an address says where a mail server is`(url: String, host: String, port: Int, speaksTLSFirst: Bool) throws {
        let server = try #require(SMTPServer(url))
        #expect(server.host == host)
        #expect(server.port == port)
        #expect(server.speaksTLSFirst == speaksTLSFirst)
        #expect(server.isEncrypted)
    }

    @Test(arguments: [
        "", "mail.example.org", "http://mail.example.org", "smtp://", "smtp://user:secret@host", "smtp://host/path",
        "smtp://host/", "smtp://host:0", "smtp://host:65536", "smtp://host:2x", "smtp://ho st", "smtp://host\r\nRSET",
        "SMTP://host", "smtp://host?x", "smtp://host#x", "smtp://host:25/..",
    ])
    func `what is more or less than a host and a port is refused`(url: String) {
        #expect(SMTPServer(url) == nil)
    }
}
