import Synchronization

/// The keys of a running program.
///
/// Those from a file are read again when a name is not known, and once a minute by the upkeep, so that `gatehouse keys
/// rotate` needs no restart.
package final class Keys: Sendable {
    private let state: Mutex<KeyRing>
    private let file: KeyFile?

    init(_ ring: KeyRing, file: KeyFile? = nil) {
        state = Mutex(ring)
        self.file = file
    }

    /// The keys of now.
    package var ring: KeyRing { state.withLock { $0 } }

    /// The key that new things of this purpose are made with.
    package func current(_ purpose: KeyPurpose, at now: Timestamp) -> SubKey {
        ring.newest(at: now).derive(purpose)
    }

    /// The key of this name that something of this purpose was made with.
    ///
    /// - Throws: ``AuthError/unavailable(_:)`` when it is not there: what cannot be checked is refused.
    package func key(_ id: KeyID, for purpose: KeyPurpose) throws -> SubKey {
        if let key = ring.key(id) { return key.derive(purpose) }
        try? reload()
        guard let key = ring.key(id) else {
            throw AuthError.unavailable("the key \(id) is missing (\(purpose.rawValue)); put it back into the key file")
        }
        return key.derive(purpose)
    }

    /// Reads the file again, if there is one; what cannot be read changes nothing.
    func reload() throws {
        guard let ring = try file?.load() else { return }
        state.withLock { $0 = ring }
    }
}

extension Keys {
    /// Seals bytes with the newest key: its name, then what ``SubKey/seal(_:context:random:)`` makes.
    func seal(
        _ plain: [UInt8], for purpose: KeyPurpose, context: [UInt8], at now: Timestamp, random: RandomSource
    ) throws -> [UInt8] {
        let key = current(purpose, at: now)
        return key.id.bytes + (try key.seal(plain, context: context, random: random))
    }

    /// Opens what ``seal(_:for:context:at:random:)`` made.
    ///
    /// - Throws: ``AuthError/unavailable(_:)`` when the key is missing, or the bytes are damaged or of something else.
    func open(_ sealed: [UInt8], for purpose: KeyPurpose, context: [UInt8]) throws -> [UInt8] {
        let damaged = AuthError.unavailable("what was sealed (\(purpose.rawValue)) is damaged")
        guard let id = KeyID(bytes: Array(sealed.prefix(KeyID.length))) else { throw damaged }
        let body = sealed.dropFirst(KeyID.length)
        guard let plain = try key(id, for: purpose).open(body, context: context) else { throw damaged }
        return plain
    }
}
