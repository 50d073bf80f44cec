import Gatehouse

/// Names and values as a form or a query has them (RFC 3986, section 2.1); a space is `%20`.
enum FormText {
    /// All pairs, joined with `&`.
    static func encode(_ pairs: [(String, String)]) -> String {
        pairs.map { "\(escape($0.0))=\(escape($0.1))" }.joined(separator: "&")
    }

    /// The address with these pairs added to its query.
    static func append(_ pairs: [(String, String)], to endpoint: ProviderEndpoint) -> String {
        "\(endpoint.text)\(endpoint.hasQuery ? "&" : "?")\(encode(pairs))"
    }

    /// The text with everything escaped that is not unreserved.
    static func escape(_ text: String) -> String {
        var escaped: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                escaped.append(byte)
            } else {
                escaped += Array("%\(Hex.encode([byte]).uppercased())".utf8)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        Base64URL.contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "~")
    }
}
