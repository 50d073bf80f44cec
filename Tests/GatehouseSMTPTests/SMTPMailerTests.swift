import Foundation
import Gatehouse
import GatehouseSMTP
import Testing

/// What needs a mail server that answers is in `Tests/Mail`.
@Suite(.timeLimit(.minutes(1))) struct SMTPMailerTests {
    @Test func `a mail server that says nothing is left after the time limit`() async throws {
        let silent = try SilentListener()
        var server = try #require(SMTPServer("smtp://127.0.0.1:\(silent.port)"))
        server.limit = .milliseconds(100)
        let error = try await failure(of: server)
        #expect(!error.isPermanent)
        #expect(error.reason.contains("127.0.0.1:\(silent.port)"))
    }

    /// ASVS: 1.3.11.
    @Test(arguments: ["user\r\nRSET", "user\u{0}", "user\n"])
    func `a login that would begin another line is not used`(user: String) async throws {
        let silent = try SilentListener()
        var server = try #require(SMTPServer("smtp://127.0.0.1:\(silent.port)"))
        server.login = .init(user: user, password: Secret("kept.to.itself"))
        let error = try await failure(of: server)
        #expect(error.reason == "libcurl refuses the settings of the mail server")
    }

    private func failure(of server: SMTPServer) async throws -> MailError {
        let mailer = SMTPMailer(server, from: try MailSender(EmailAddress("site@example.org")))
        let message = try MailMessage(
            "test", to: EmailAddress("ada@example.org"), subject: "A test", body: MailBody([.text("A test.")]))
        let mail = OutgoingMail(
            id: UUIDv7(at: AuthClock.system.now(), random: .system), message: message,
            createdAt: AuthClock.system.now(), site: try PublicURL("https://login.example.org"))
        let error = await #expect(throws: MailError.self) { try await mailer.send(mail) }
        return try #require(error)
    }
}

/// A port where connections are taken and nobody speaks.
private final class SilentListener {
    let port: Int
    private let descriptor: Int32

    init() throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (socket, size) = (descriptor, length)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) == 0 && listen(socket, 8) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        port = Int(UInt16(bigEndian: address.sin_port))
        try #require(isListening)
    }

    deinit {
        close(descriptor)
    }
}
