import Crypto
import Foundation

/// A root key's child for one purpose.
package struct SubKey: Sendable {
    /// The name of the root key, to be kept with whatever is made with this one.
    package let id: KeyID

    private let key: Secret<SymmetricKey>

    init(id: KeyID, _ key: SymmetricKey) {
        self.id = id
        self.key = Secret(key)
    }

    /// HMAC-SHA-256 of the message.
    package func authenticate(_ message: [UInt8]) -> Digest256 {
        Digest256(HMAC<SHA256>.authenticationCode(for: message, using: key.expose()))
    }

    /// Encrypts with AES-256-GCM: nonce, ciphertext, tag.
    ///
    /// - Parameter context: what the text belongs to; it opens only with the same.
    func seal(_ plain: [UInt8], context: [UInt8], random: RandomSource) throws -> [UInt8] {
        let nonce = try AES.GCM.Nonce(data: random.bytes(12))
        let box = try AES.GCM.seal(plain, using: key.expose(), nonce: nonce, authenticating: context)
        return Array(nonce) + box.ciphertext + box.tag
    }

    /// Decrypts what ``seal(_:context:random:)`` made; `nil` when it was changed or belongs to something else.
    func open(_ sealed: some Collection<UInt8>, context: [UInt8]) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: Data(sealed)),
            let plain = try? AES.GCM.open(box, using: key.expose(), authenticating: context)
        else { return nil }
        return Array(plain)
    }
}
