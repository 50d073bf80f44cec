/// Eight digits beside a mailed link, for the browser that asked and for ten minutes.
///
/// Eight digits could be searched in a moment by whoever has the database, so what is stored is keyed, and the key is not in
/// the database.
public struct ShortCode: Sendable, Equatable {
    /// The digest of the secret of the browser that asked.
    public let browser: Digest256

    /// The name of the root key that the stored code was made with.
    public let key: KeyID

    /// HMAC-SHA-256 of digits, browser and purpose.
    public let digest: Digest256

    /// When it dies; the link beside it lives on.
    public let expiresAt: Timestamp

    /// How often it was tried.
    public let tries: Int64

    /// How long a code lives.
    public static let lifetime: Duration = .minutes(10)

    /// How often one may be tried.
    public static let maximumTries: Int64 = 5

    static let length = 8

    /// A code with all its parts, as a store reads it.
    public init(browser: Digest256, key: KeyID, digest: Digest256, expiresAt: Timestamp, tries: Int64 = 0) {
        self.browser = browser
        self.key = key
        self.digest = digest
        self.expiresAt = expiresAt
        self.tries = tries
    }
}

extension ShortCode {
    /// Fresh digits, each number as likely as any other.
    static func newDigits(_ random: RandomSource) throws -> [UInt8] {
        for _ in 0..<100 {
            let bytes = random.bytes(4)
            guard bytes.count == 4 else { break }
            let number = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            // Above the largest multiple of 10^8 some numbers would come once more than others.
            guard number < 4_200_000_000 else { continue }
            return Array(CivilTime.padded(Int(number % 100_000_000), length).utf8)
        }
        throw AuthError.unavailable("the system gives no random bytes for a code")
    }

    /// The digits in what somebody typed, blanks and dashes left out; `nil` when it cannot be a code.
    static func digits(in typed: String) -> [UInt8]? {
        guard typed.utf8.count <= 4 * length else { return nil }
        let digits = typed.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        let isCode =
            digits.count == length && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return isCode ? digits : nil
    }

    /// What is stored of these digits.
    static func digest(of digits: [UInt8], purpose: String, browser: Digest256, key: SubKey) -> Digest256 {
        key.authenticate(Digest256(ofParts: [Array(purpose.utf8), browser.bytes, digits]).bytes)
    }

    /// Whether these are the digits.
    func matches(_ digits: [UInt8], purpose: String, key: SubKey) -> Bool {
        let presented = ShortCode.digest(of: digits, purpose: purpose, browser: browser, key: key)
        return ConstantTime.equal(presented.bytes, digest.bytes)
    }
}
