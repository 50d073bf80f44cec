/// The three fields of `method$salt$hex`, cut at bytes.
struct WerkzeugFields {
    private static let mostBytes = 1024

    let method: [UInt8]
    let salt: [UInt8]

    /// All but the digest.
    let recipe: String
    private let hex: [UInt8]

    init(_ stored: String) throws(ForeignHashError) {
        guard stored.utf8.count <= Self.mostBytes else { throw .malformed }
        let fields = stored.utf8.split(
            separator: UInt8(ascii: "$"), maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 3 else { throw .malformed }
        if fields[0].elementsEqual("plain".utf8) { throw .plainText }
        guard !fields[0].isEmpty else { throw .malformed }
        guard !fields[1].isEmpty else { throw .unsalted }
        method = Array(fields[0])
        salt = Array(fields[1])
        recipe = String(decoding: method + [UInt8(ascii: "$")] + salt + [UInt8(ascii: "$")], as: UTF8.self)
        hex = Array(fields[2])
    }

    /// The bytes of the third field.
    func digest() throws(ForeignHashError) -> [UInt8] {
        guard let bytes = Hex.decode(hex) else { throw .malformed }
        return bytes
    }
}
