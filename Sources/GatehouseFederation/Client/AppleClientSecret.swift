import Crypto
import Gatehouse

/// The client secret that Apple wants: a token that we sign ourselves with the key that Apple gave us.
///
/// Source: https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret,
/// read on 2026-11-24. It may live six months; ours lives five minutes.
struct AppleClientSecret: Sendable {
    private static let lifetime: Int64 = 300
    private static let audience = "https://appleid.apple.com"

    private let team: String
    private let keyID: String
    private let key: P256.Signing.PrivateKey

    /// A signer with a key as Apple hands it out.
    ///
    /// - Parameters:
    ///   - team: The ten characters of the team.
    ///   - keyID: The ten characters of the key.
    ///   - privateKey: The text of the `.p8` file.
    /// - Throws: `ProviderError` for what is no such value.
    init(team: String, keyID: String, privateKey: Secret<String>) throws(ProviderError) {
        guard Self.isName(team), Self.isName(keyID) else {
            throw .configuration("Apple's team and key have identifiers of letters and digits")
        }
        do { key = try P256.Signing.PrivateKey(pemRepresentation: privateKey.expose()) } catch {
            throw .configuration("Apple's private key is not a PEM of a P-256 key")
        }
        self.team = team
        self.keyID = keyID
    }

    /// A secret for this client, from now on.
    func secret(for client: String, at now: Timestamp) throws(ProviderError) -> Secret<String> {
        guard Self.isClient(client) else {
            throw .configuration("Apple's client id has letters, digits, dots and hyphens")
        }
        let seconds = now.microseconds / 1_000_000
        let header = #"{"alg":"ES256","kid":"\#(keyID)"}"#
        let claims = """
            {"iss":"\(team)","iat":\(seconds),"exp":\(seconds + Self.lifetime),\
            "aud":"\(Self.audience)","sub":"\(client)"}
            """
        let signed = "\(Base64URL.encode(Array(header.utf8))).\(Base64URL.encode(Array(claims.utf8)))"
        guard let signature = try? key.signature(for: Array(signed.utf8)) else {
            throw .configuration("Apple's private key does not sign")
        }
        return Secret("\(signed).\(Base64URL.encode(Array(signature.rawRepresentation)))")
    }

    // They stand in JSON as they are.
    private static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { isLetterOrDigit($0) }
    }

    static func isClient(_ text: String) -> Bool {
        (1...255).contains(text.utf8.count) && text.utf8.allSatisfy { isLetterOrDigit($0) || "-._".utf8.contains($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        Base64URL.contains(byte) && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "_")
    }
}
