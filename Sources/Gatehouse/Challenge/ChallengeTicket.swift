/// One question, once: bound to an account's name, a client and ten minutes by a code that only this site can make.
///
/// Nothing of it is stored until it is answered.
public struct ChallengeTicket: Sendable, Equatable {
    /// 80 characters of base64url: the name of the key, the time, random bytes, the code.
    public let text: String

    /// How long it may be answered.
    static let lifetime: Duration = .minutes(10)

    /// How far the clocks of two servers may lie apart.
    static let skew: Duration = .minutes(1)

    private static let saltBytes = 12
    private static let bytes = KeyID.length + 8 + saltBytes + 32

    /// A new one.
    init(key: [UInt8], client: [UInt8], keys: Keys, random: RandomSource, at now: Timestamp) {
        let secret = keys.current(.challenge, at: now)
        let moment = withUnsafeBytes(of: now.microseconds.bigEndian) { Array($0) }
        let salt = random.bytes(ChallengeTicket.saltBytes)
        let code = ChallengeTicket.code(secret, key, client, moment + salt)
        text = Base64URL.encode(secret.id.bytes + moment + salt + code)
    }

    /// One that was sent; `nil` unless it was made for this account and this client within the last minutes.
    init?(sent: String, key: [UInt8], client: [UInt8], keys: Keys, at now: Timestamp) {
        guard sent.utf8.count == ChallengeTicket.bytes / 3 * 4, let bytes = Base64URL.decode(Array(sent.utf8)),
            let id = KeyID(bytes: Array(bytes.prefix(KeyID.length))),
            // A name that is not known is no reason to read the key file again: anybody can send one.
            let secret = keys.ring.key(id)?.derive(.challenge)
        else { return nil }
        let body = Array(bytes.dropFirst(KeyID.length).dropLast(32))
        let issued = Timestamp(microseconds: body.prefix(8).reduce(0) { $0 << 8 | Int64($1) })
        guard ConstantTime.equal(ChallengeTicket.code(secret, key, client, body), Array(bytes.suffix(32))),
            (.zero - ChallengeTicket.skew..<ChallengeTicket.lifetime).contains(now.since(issued))
        else { return nil }
        text = sent
    }

    /// The count that takes one answer, for longer than the ticket is good.
    var bucket: ThrottleBucket {
        let length = ChallengeTicket.lifetime + ChallengeTicket.skew + ChallengeTicket.skew
        return ThrottleBucket(kind: "ticket", parts: [Array(text.utf8)], rule: .window(limit: 1, length: length))
    }

    private static func code(_ secret: SubKey, _ key: [UInt8], _ client: [UInt8], _ body: [UInt8]) -> [UInt8] {
        secret.authenticate(Digest256(ofParts: [key, client, body]).bytes).bytes
    }
}
