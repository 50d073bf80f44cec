import Gatehouse
import Testing

@testable import GatehouseFederation

/// The examples of the RFCs, their values only.
@Suite struct `Published tokens and keys` {
    private struct Example {
        let algorithm: SigningAlgorithm
        let key: String
        let signed: String
        let signature: String
    }

    /// RFC 7515, appendix A.2.
    private let rs256 = Example(
        algorithm: .rs256,
        key: """
            {"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0\
            Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e\
            -KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj\
            8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"}
            """,
        signed: """
            eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp\
            0cnVlfQ
            """,
        signature: """
            cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CU\
            Ar7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_d\
            O--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0ig\
            cN_IoypGlUPQGe77Rw
            """)

    /// RFC 7515, appendix A.3.
    private let es256 = Example(
        algorithm: .es256,
        key: """
            {"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",\
            "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}
            """,
        signed: """
            eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp\
            0cnVlfQ
            """,
        signature: "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q")

    /// RFC 8037, appendix A.4.
    private let eddsa = Example(
        algorithm: .eddsa,
        key: #"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#,
        signed: "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc",
        signature: "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")

    @Test func `the signatures of RFC 7515 and RFC 8037 are right, and no others`() throws {
        for example in [rs256, es256, eddsa] {
            let object = try #require(JSONValueReader.object(Array(example.key.utf8)))
            let key = try #require(VerificationKey(object))
            let token = try SignedToken("\(example.signed).\(example.signature)")
            #expect(token.algorithm == example.algorithm.rawValue)
            #expect(key.verifies(token.signature, of: token.signed, by: example.algorithm))
            var changed = token.signed
            changed[changed.count - 1] ^= 1
            #expect(!key.verifies(token.signature, of: changed, by: example.algorithm))
            for other in SigningAlgorithm.allCases where other != example.algorithm {
                #expect(!key.verifies(token.signature, of: token.signed, by: other))
            }
        }
    }

    /// RFC 7515, appendix A.1 (HS256) and A.5 (none): right by the letter, and not for us.
    @Test(arguments: [
        """
        eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLm\
        NvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
        """,
        """
        eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnV\
        lfQ.
        """,
    ])
    func `its other examples have no algorithm of ours`(text: String) throws {
        let token = try SignedToken(text)
        #expect(SigningAlgorithm(name: token.algorithm) == nil)
    }

    /// RFC 7517, appendix A.1: two keys, of which the one on P-256 is for encryption.
    @Test func `the list of RFC 7517 is read`() throws {
        let text = """
            {"keys":[{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",\
            "y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","use":"enc","kid":"1"},\
            {"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECP\
            ebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJ\
            ZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1\
            jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}]}
            """
        let keys = try KeySet(try #require(JSONValueReader.object(Array(text.utf8))))
        #expect(keys.key("1", for: .es256) == nil)
        #expect(keys.key("2011-04-29", for: .rs256) != nil)
        #expect(keys.key("2011-04-29", for: .ps256) == nil)
    }

    @Test func `keys that are weak, huge or off the curve are none`() throws {
        let weak = Base64URL.encode([0xC1] + [UInt8](repeating: 0x55, count: 127))
        let huge = Base64URL.encode([0xC1] + [UInt8](repeating: 0x55, count: 2047))
        let even = Base64URL.encode([0xC1] + [UInt8](repeating: 0x54, count: 255))
        let zero = Base64URL.encode([0x00, 0xC1] + [UInt8](repeating: 0x55, count: 255))
        let short = Base64URL.encode([UInt8](repeating: 1, count: 31))
        let point = Base64URL.encode([UInt8](repeating: 1, count: 32))
        for text in [
            #"{"kty":"RSA","n":"\#(weak)","e":"AQAB"}"#, #"{"kty":"RSA","n":"\#(huge)","e":"AQAB"}"#,
            #"{"kty":"RSA","n":"\#(zero)","e":"AQAB"}"#, #"{"kty":"RSA","n":"\#(even)","e":"AA"}"#,
            #"{"kty":"RSA","e":"AQAB"}"#, #"{"kty":"RSA","n":"AQ","e":"AQAB"}"#, #"{"kty":"RSA","n":1,"e":"AQAB"}"#,
            #"{"kty":"EC","crv":"P-256","x":"\#(point)","y":"\#(point)"}"#,
            #"{"kty":"EC","crv":"P-256","x":"\#(short)","y":"\#(point)"}"#,
            #"{"kty":"EC","crv":"P-384","x":"\#(point)","y":"\#(point)"}"#,
            #"{"kty":"OKP","crv":"Ed25519","x":"\#(short)"}"#, #"{"kty":"OKP","crv":"X25519","x":"\#(point)"}"#,
            #"{"kty":"oct","k":"\#(point)"}"#, #"{"kty":"O\#u{212A}P","crv":"Ed25519","x":"\#(point)"}"#, "{}",
        ] {
            let object = try #require(JSONValueReader.object(Array(text.utf8)))
            #expect(VerificationKey(object) == nil, "\(text)")
        }
    }
}
