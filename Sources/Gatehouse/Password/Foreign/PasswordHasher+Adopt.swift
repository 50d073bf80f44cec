extension PasswordHasher {
    /// What becomes of a hash that another program stored, or that an export of ours holds.
    enum Adoption: Sendable {
        /// The table keeps this text.
        case kept(String)
        /// Each guess at it costs too little: the table keeps this text and behind it a hash of the digest.
        case wrapped(before: String, digest: [UInt8])

        /// Whether it is to be wrapped.
        var isWrapped: Bool {
            if case .wrapped = self { true } else { false }
        }
    }

    /// Judges a stored hash without computing anything.
    ///
    /// - Throws: ``ForeignHashError`` when it cannot be kept.
    func adoption(of stored: String, pepper: SealedPepper?) throws(ForeignHashError) -> Adoption {
        if pepper == nil, try isOwn(stored) { return .kept(stored) }
        let before = pepper?.text ?? ""
        let scheme = try ForeignHash.read(stored)
        if scheme.isSlow { return .kept(before + stored) }
        guard let scheme = scheme as? any WrappableScheme else { throw .tooWeak }
        return .wrapped(before: before + "wrapped:" + scheme.recipe + "|", digest: scheme.expected)
    }

    /// The text that the table keeps, which may cost one hash of our own.
    func finish(_ adoption: Adoption, for client: ClientAddress) async throws -> String {
        switch adoption {
        case .kept(let text): text
        case .wrapped(let before, let digest): before + (try await hash(digest, for: client))
        }
    }

    /// Whether it is written as we write them, and safe to keep.
    ///
    /// - Throws: ``ForeignHashError`` when it is, and is not.
    private func isOwn(_ stored: String) throws(ForeignHashError) -> Bool {
        if let peppered = PepperedHash(stored) {
            guard (try? keys.key(peppered.key, for: .passwordPepper)) != nil else { throw .missingKey }
            return try isOwn(peppered.argon2id)
        }
        if let parameters = PHC(stored) {
            guard parameters.isBelowCeiling else { throw .tooCostly }
            guard Argon2id.Parameters.isEnough(memoryKiB: parameters.memoryKiB, passes: parameters.passes) else {
                throw .tooWeak
            }
            return true
        }
        let text = stored.utf8
        guard text.starts(with: "pepper:".utf8) || text.starts(with: "wrapped:".utf8) else { return false }
        let imported = try ImportedHash(stored)
        if let pepper = imported.pepper, (try? pepper.open(with: keys)) == nil { throw .missingKey }
        guard let wrapping = imported.wrapping else {
            guard imported.scheme.isSlow else { throw .tooWeak }
            return true
        }
        guard try isOwn(wrapping) else { throw .malformed }
        return true
    }
}
