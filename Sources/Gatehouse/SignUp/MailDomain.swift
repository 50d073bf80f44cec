/// The part of a mail address behind its `@`, in lower case.
public struct MailDomain: Sendable, Hashable, CustomStringConvertible {
    /// The lower-case bytes that are compared.
    public let key: [UInt8]

    /// A domain of at least two labels, an internationalised one in its `xn--` form; `nil` for anything else.
    public init?(_ text: String) {
        // What is no domain makes no address.
        guard let address = try? EmailAddress("x@" + text) else { return nil }
        self = address.domain
    }

    init(key: [UInt8]) {
        self.key = key
    }

    /// The domain in lower case.
    public var description: String { String(decoding: key, as: UTF8.self) }
}

extension EmailAddress {
    /// The domain: what stands behind the one `@`.
    public var domain: MailDomain {
        MailDomain(key: Array(key.drop { $0 != UInt8(ascii: "@") }.dropFirst()))
    }
}
