/// Argon2 of another program in PHC form: `$argon2id$v=19$m=65536,t=3,p=4$salt$tag`, or `$argon2i$`.
///
/// Any lanes are computed. libsodium can verify such a text and nothing more, so one that is too cheap cannot be wrapped.
struct Argon2Hash: ForeignScheme {
    private let text: String
    private let parameters: PHC
    private let isIndependent: Bool

    /// Reads it; Django writes `argon2` before the text.
    ///
    /// - Throws: ``ForeignHashError``; of Argon2d, too.
    init(_ stored: [UInt8]) throws(ForeignHashError) {
        let django = Array("argon2$".utf8)
        let phc = stored.starts(with: django) ? stored.dropFirst(django.count - 1) : stored[...]
        text = String(decoding: phc, as: UTF8.self)
        let kind = text.utf8.dropFirst().prefix { $0 != UInt8(ascii: "$") }
        guard kind.elementsEqual("argon2id".utf8) || kind.elementsEqual("argon2i".utf8) else { throw .unsupported }
        isIndependent = kind.elementsEqual("argon2i".utf8)
        guard let parameters = PHC(text, kind: isIndependent ? "argon2i" : "argon2id") else { throw .malformed }
        guard parameters.isBelowCeiling else { throw .tooCostly }
        self.parameters = parameters
    }

    var isSlow: Bool {
        Argon2id.Parameters.isEnough(memoryKiB: parameters.memoryKiB, passes: parameters.passes)
    }

    func verifies(_ password: [UInt8]) throws(ForeignHashError) -> Bool? {
        guard !password.isEmpty else { return false }
        return isIndependent
            ? Argon2id.verify(password, againstArgon2i: text) : Argon2id.verify(password, against: text)
    }
}
