import Gatehouse

/// Which `iss` a token may have.
enum IssuerRule: Sendable {
    /// Exactly this one.
    case exactly(String)

    /// Microsoft's for many directories: a template with `{tenantid}`, in whose place stands what the token says as `tid`.
    ///
    /// A token that comes from one of the refused directories is refused.
    case directories(template: String, refused: Set<String>)

    private static let placeholder = "{tenantid}"

    /// The `issuer` that the provider's description must have.
    var described: String {
        switch self {
        case .exactly(let issuer): issuer
        case .directories(let template, _): template
        }
    }

    /// The `iss` of these claims, when it is right.
    func issuer(of claims: JSONObject) throws(ProviderError) -> String {
        let issuer = try claims.requiredText("iss")
        let expected: String
        switch self {
        case .exactly(let only): expected = only
        case .directories(let template, let refused):
            let directory = try claims.requiredText("tid")
            guard Self.isDirectory(directory) else { throw .untrusted("tid is no directory") }
            guard !refused.contains(directory) else { throw .untrusted("tid is a directory that may not sign in") }
            expected = Self.fill(template, with: directory)
        }
        guard issuer.utf8.elementsEqual(expected.utf8) else { throw .untrusted("iss is another issuer") }
        return issuer
    }

    /// Checks that a key which is for one issuer alone was not used for another.
    func check(key only: String, for issuer: String) throws(ProviderError) {
        let isTemplate = only.utf8.elementsEqual(described.utf8)
        guard isTemplate || only.utf8.elementsEqual(issuer.utf8) else {
            throw .untrusted("the token's key is for another issuer")
        }
    }

    /// A directory's identifier: a UUID in lower case.
    static func isDirectory(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 36
            && bytes.enumerated().allSatisfy { place, byte in
                [8, 13, 18, 23].contains(place)
                    ? byte == UInt8(ascii: "-") : Hex.value(of: byte) != nil && !(0x41...0x46).contains(byte)
            }
    }

    private static func fill(_ template: String, with directory: String) -> String {
        let bytes = Array(template.utf8)
        let mark = Array(placeholder.utf8)
        guard bytes.count >= mark.count,
            let start = (0...(bytes.count - mark.count)).first(where: { bytes[$0...].starts(with: mark) })
        else { return template }
        let filled = bytes[..<start] + Array(directory.utf8) + bytes[(start + mark.count)...]
        return String(decoding: filled, as: UTF8.self)
    }
}
