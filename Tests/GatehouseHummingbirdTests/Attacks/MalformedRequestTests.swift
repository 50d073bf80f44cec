import Gatehouse
import GatehouseTesting
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("Requests that no browser sends")
struct MalformedRequestTests {
    /// The header lines of an answer, without the body.
    private func head(_ answer: String) -> [String] {
        var lines: [String] = []
        for line in answer.split(separator: "\r\n", omittingEmptySubsequences: false) {
            if line.isEmpty { break }
            lines.append(line.lowercased())
        }
        return lines
    }

    @Test(
        "ATK-07 nothing that is typed becomes a header line",
        arguments: [
            "/a%0d%0aSet-Cookie:x=1", "/a%0aX-Evil:y", "/a%E5%98%8A%E5%98%8DX-Evil:y", "/a%0dX-Evil:y",
        ])
    func split(next: String) async throws {
        let (site, ada) = try await WebSite.withAda(WebSite.https)
        let token = try await site.auth.issueSession(
            for: ada.id, reason: "test", caller: Caller(address: .unknown)
        ).token.expose()
        try await site.application().test(.live) { client in
            let port = try #require(client.port)
            let session = "__Host-session=" + token
            for (path, cookie) in [("/login?next=" + next, session), ("/mine?x=" + next, "a=b"), (next, "a=b")] {
                let request =
                    "GET \(path) HTTP/1.1\r\nHost: app.example.test\r\nAccept: text/html\r\n"
                    + "Cookie: \(cookie)\r\nConnection: close\r\n\r\n"
                let lines = head(try await RawExchange.send(Array(request.utf8), port: port))
                #expect(lines.first?.hasPrefix("http/1.1 ") == true)
                for start in ["x-evil", "set-cookie: x", "set-cookie:x"] {
                    #expect(!lines.contains { $0.hasPrefix(start) })
                }
            }
        }
    }

    @Test(
        "ATK-108 garbage is refused and the next request is answered",
        arguments: [
            "\u{16}\u{3}\u{1}\u{2}\u{0}", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
            "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
            "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", "GET /\u{0} HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET http://evil.test/mine HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "CONNECT evil.test:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET //evil.test/mine HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n",
            "GET /mine\u{85} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET /login HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
            "GET /login HTTP/1.1\r\n Host: folded\r\nConnection: close\r\n\r\n",
        ])
    func garbage(_ text: String) async throws {
        let site = try await WebSite(WebSite.https)
        try await site.application().test(.live) { client in
            let port = try #require(client.port)
            // What is not a whole request waits for more: closing our side is the test's way to end it.
            let answer = try await RawExchange.sendAndHangUp(Array(text.utf8), port: port)
            #expect(!answer.hasPrefix("HTTP/1.1 5"), "\(answer)")
            #expect(!answer.lowercased().contains("location: //") && !answer.lowercased().contains("location: http"))
            let next = "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            let alive = try await RawExchange.send(Array(next.utf8), port: port)
            #expect(alive.hasPrefix("HTTP/1.1 200"))
        }
    }

    /// Promise: behind a request whose end two readers could see in different places nothing is read any more.
    ///
    /// ASVS: 4.2.1.
    @Test(
        "ATK-108 a request with two ends is the last of its connection",
        arguments: [
            "Content-Length: 0\r\nContent-Length: 5", "Content-Length: 5\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: chunked\r\nContent-Length: 5", "Content-Length: 0, 5", "Content-Length: +5",
            "Content-Length: 0x5", "Transfer-Encoding: chunked, identity", "Transfer-Encoding: xchunked",
            "Transfer-Encoding : chunked", "Transfer-Encoding:\u{B}chunked", "Content-Length: 0\r\n Content-Length: 5",
        ])
    func twoEnds(_ fields: String) async throws {
        let answer = try await answer(toRequestWith: fields)
        #expect(answer.ranges(of: "HTTP/1.1 400").count == 1, "\(answer)")
        #expect(!answer.contains("HTTP/1.1 200"), "\(answer)")
    }

    @Test(
        "the same request with one end is followed by the next",
        arguments: ["Content-Length: 5", "Transfer-Encoding: chunked"])
    func oneEnd(_ fields: String) async throws {
        #expect(try await answer(toRequestWith: fields).contains("HTTP/1.1 200"))
    }

    /// What the server says to five bytes of body, which are also a whole chunked one, with another request behind them.
    private func answer(toRequestWith fields: String) async throws -> String {
        try await WebSite(WebSite.https).application().test(.live) { client in
            let next = "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            let request = "POST /healthz HTTP/1.1\r\nHost: x\r\n\(fields)\r\n\r\n0\r\n\r\n" + next
            return try await RawExchange.sendAndHangUp(Array(request.utf8), port: #require(client.port))
        }
    }
}
