extension NewAccount {
    /// Checks what was typed behind a link.
    ///
    /// - Throws: ``AuthError`` about the first part that cannot be used.
    init(
        _ request: RegistrationRequest, for offer: SignUpOffer, configuration: AuthConfiguration, random: RandomSource
    ) throws {
        let typed = try offer.asksUsername ? Self.username(request, allowsReserved: offer.allowsReserved) : nil
        self.init(
            username: try typed ?? .random(random), email: offer.address,
            password: try Self.password(request, about: typed, offer.address, configuration),
            isEmailVerified: offer.isAddressConfirmed, roles: offer.roles)
    }

    /// Everything that is wrong with what was typed behind a link, in the order of the parts.
    static func problems(
        _ request: RegistrationRequest, configuration: AuthConfiguration, offer: SignUpOffer
    ) -> [AuthError] {
        let name = Result { try offer.asksUsername ? username(request, allowsReserved: offer.allowsReserved) : nil }
        let secret = Result {
            try password(request, about: (try? name.get()) ?? nil, offer.address, configuration)
        }
        return failures([name.map { _ in }, secret.map { _ in }])
    }
}

extension SignUpOffer {
    /// Whether names are free that visitors would take for the site itself.
    fileprivate var allowsReserved: Bool { purpose == .firstAdministrator }
}

extension Username {
    /// A name for an account whose owner has none: the schema wants one that nobody else has.
    static func random(_ random: RandomSource) throws -> Username {
        try Username("user-" + Hex.encode(random.bytes(10)))
    }
}
