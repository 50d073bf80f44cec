import Gatehouse
import Testing

@testable import GatehouseFederation

/// Thousands of broken tokens: none may stop the program, and none may be believed.
@Suite struct `Broken tokens` {
    @Test func `no change to a token is believed`() async throws {
        let issuer = "https://issuer.example.test"
        let list = "{\"keys\":[\(try SigningKey.ed25519.jwk(#""kid":"1""#))]}"
        let keys = try KeySet(try #require(JSONValueReader.object(Array(list.utf8))))
        let verifier = TokenVerifier(
            issuer: .exactly(issuer), audience: "client", algorithms: [.eddsa],
            keys: Remembered(for: .hours(1), clock: Try.clock()) { keys }, clock: Try.clock())
        let good = try Token.signed(
            header: #"{"alg":"EdDSA","kid":"1","typ":"JWT"}"#, claims: Token.claims(issuer: issuer), by: .eddsa)
        _ = try await verifier.claims(of: good, types: ["jwt"])
        let whole = Array(good.utf8)
        let bytes = Array("ABCxyz019-_.=+/ \n".utf8) + [0x00, 0x7F]
        var random = SeededRandom(64)
        for _ in 0..<5_000 {
            var text = whole
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<text.count, using: &random)
                let byte = bytes[Int.random(in: 0..<bytes.count, using: &random)]
                switch Int.random(in: 0..<4, using: &random) {
                case 0: text[place] = byte
                case 1: text.remove(at: place)
                case 2: text.insert(byte, at: place)
                default: text.removeLast(min(text.count - 1, Int.random(in: 1...40, using: &random)))
                }
            }
            guard text != whole else { continue }
            let token = String(decoding: text, as: UTF8.self)
            let error = await Try.failure { _ = try await verifier.claims(of: token, types: ["jwt"]) }
            #expect(error?.kind == .untrusted, "\(token)")
        }
    }
}
