import Crypto

/// The name under which lists of breached passwords know one: SHA-1 in upper-case hexadecimal digits.
///
/// It protects nothing; SHA-1 is what those lists are made of. Whoever sees all of it can guess the password, so it is as
/// secret as the password itself.
public struct BreachDigest: Sendable {
    /// How many digits there are.
    public static let length = 40

    /// How many of them a service may be told: about one password in a million begins with the same.
    public static let prefixLength = 5

    private let digits: Secret<[UInt8]>

    /// The digest of these bytes.
    public init(of password: [UInt8]) {
        let upperCase = Array("0123456789ABCDEF".utf8)
        digits = Secret(
            Insecure.SHA1.hash(data: password).flatMap { [upperCase[Int($0 >> 4)], upperCase[Int($0 & 15)]] })
    }

    /// The part that may be told.
    public var prefix: String { String(decoding: digits.expose().prefix(BreachDigest.prefixLength), as: UTF8.self) }

    /// The part that must not leave this program.
    public var suffix: Secret<[UInt8]> { Secret(Array(digits.expose().dropFirst(BreachDigest.prefixLength))) }

    /// All digits, for a list that is read here.
    public var all: Secret<[UInt8]> { digits }
}
