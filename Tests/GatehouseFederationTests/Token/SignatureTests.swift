import Crypto
import Gatehouse
import Testing

@testable import GatehouseFederation

/// Signatures of ID tokens: each algorithm, right and wrong.
@Suite struct `Signatures of tokens` {
    private let issuer = "https://issuer.example.test"

    private func verifier(
        _ keys: [String], algorithms: Set<SigningAlgorithm> = Set(SigningAlgorithm.allCases)
    ) throws -> TokenVerifier {
        let text = "{\"keys\":[\(keys.joined(separator: ","))]}"
        let object = try #require(JSONValueReader.object(Array(text.utf8)))
        let set = try KeySet(object)
        return TokenVerifier(
            issuer: .exactly(issuer), audience: "client", algorithms: algorithms,
            keys: Remembered(for: .hours(1), clock: Try.clock()) { set }, clock: Try.clock())
    }

    private func reason(_ verifier: TokenVerifier, _ token: String) async -> String? {
        await Try.failure { _ = try await verifier.claims(of: token, types: ["jwt"]) }?.reason
    }

    @Test(arguments: SigningAlgorithm.allCases)
    func `each algorithm is believed with its own key alone`(algorithm: SigningAlgorithm) async throws {
        let key = SigningKey.key(for: algorithm)
        let header = #"{"alg":"\#(algorithm.rawValue)","kid":"a"}"#
        let token = try Token.signed(header: header, claims: Token.claims(issuer: issuer), by: algorithm, with: key)
        let right = try verifier([try key.jwk(#""kid":"a""#)])
        let claims = try await right.claims(of: token, types: ["jwt"])
        #expect(claims.claims.says("sub", "subject"))

        // One bit of header, claims and signature each.
        for place in [4, token.utf8.count / 2, token.utf8.count - 20] {
            var bytes = Array(token.utf8)
            bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "Q") : UInt8(ascii: "A")
            let changed = String(decoding: bytes, as: UTF8.self)
            #expect(await reason(right, changed) != nil)
        }
        // A signature of another kind, or with another key of the kind.
        for other in SigningAlgorithm.allCases where other != algorithm {
            let text = try Token.signed(header: header, claims: Token.claims(issuer: issuer), by: other)
            #expect(await reason(right, text) == "the token's signature is not the provider's", "\(other)")
        }
        // Not among the provider's algorithms.
        let others = Set(SigningAlgorithm.allCases).subtracting([algorithm])
        let narrow = try verifier([try key.jwk(#""kid":"a""#)], algorithms: others)
        #expect(await reason(narrow, token) == "the token's algorithm is not one of the provider's")
    }

    @Test(arguments: [SigningAlgorithm.rs256, .ps256])
    func `another key of the same kind and name is not believed`(algorithm: SigningAlgorithm) async throws {
        let header = #"{"alg":"\#(algorithm.rawValue)","kid":"a"}"#
        let token = try Token.signed(
            header: header, claims: Token.claims(issuer: issuer), by: algorithm, with: .otherRSA)
        let verifier = try verifier([try SigningKey.rsa.jwk(#""kid":"a""#)])
        #expect(await reason(verifier, token) == "the token's signature is not the provider's")
    }

    /// A signature of ECDSA is two numbers of 32 bytes, not a structure of ASN.1 (RFC 7518, section 3.4).
    @Test func `a signature of ECDSA in another form is not believed`() async throws {
        guard case .p256(let key) = SigningKey.p256 else { return }
        let head = Base64URL.encode(Array(#"{"alg":"ES256","kid":"a"}"#.utf8))
        let text = "\(head).\(Base64URL.encode(Array(Token.claims(issuer: issuer).utf8)))"
        let signature = try key.signature(for: Array(text.utf8))
        let verifier = try verifier([try SigningKey.p256.jwk(#""kid":"a""#)])
        for bytes in [Array(signature.derRepresentation), [UInt8](repeating: 0, count: 64), []] {
            let token = "\(text).\(Base64URL.encode(bytes))"
            #expect(await reason(verifier, token) == "the token's signature is not the provider's")
        }
    }

    @Test func `a key is used for what it is meant for alone`() async throws {
        let token = try Token.signed(
            header: #"{"alg":"RS256","kid":"a"}"#, claims: Token.claims(issuer: issuer))
        for fit in [#""use":"sig""#, #""alg":"RS256""#, #""key_ops":["verify"]"#, #""x5c":["ignored"],"x5t":"x""#] {
            let verifier = try verifier([try SigningKey.rsa.jwk(#""kid":"a",\#(fit)"#)])
            #expect(await reason(verifier, token) == nil, "\(fit)")
        }
        for unfit in [
            #""use":"enc""#, #""use":1"#, #""alg":"RS512""#, #""alg":"HS256""#, #""alg":"none""#, #""alg":1"#,
            #""key_ops":["sign"]"#, #""key_ops":"verify""#, #""d":"AQAB""#, #""issuer":"https://other.example.test""#,
        ] {
            let verifier = try verifier([try SigningKey.rsa.jwk(#""kid":"a",\#(unfit)"#)])
            #expect(await reason(verifier, token) != nil, "\(unfit)")
        }
    }

    @Test func `a token without a key's name needs a provider with one such key`() async throws {
        let token = try Token.signed(header: #"{"alg":"RS256"}"#, claims: Token.claims(issuer: issuer))
        let unknown = "the token's key is not one of the provider's"
        let rsa = try SigningKey.rsa.jwk(#""kid":"a""#)
        let other = try SigningKey.otherRSA.jwk(#""kid":"b""#)
        #expect(await reason(try verifier([rsa]), token) == nil)
        #expect(await reason(try verifier([rsa, try SigningKey.p256.jwk(#""kid":"c""#)]), token) == nil)
        #expect(await reason(try verifier([rsa, other]), token) == unknown)
        #expect(await reason(try verifier([]), token) == unknown)
    }

    @Test func `two keys of one name are none`() async throws {
        let token = try Token.signed(header: #"{"alg":"RS256","kid":"a"}"#, claims: Token.claims(issuer: issuer))
        let keys = [try SigningKey.rsa.jwk(#""kid":"a""#), try SigningKey.otherRSA.jwk(#""kid":"a""#)]
        #expect(await reason(try verifier(keys), token) == "the token's key is not one of the provider's")
    }
}
