import Logging

extension Auth {
    /// Refuses a new password that became public in a break-in.
    ///
    /// The last look at a password before it is hashed: it may cost a question over the network, so whoever calls it has
    /// counted the try already. A list that does not answer keeps nobody from setting a password.
    ///
    /// - Returns: what the transaction that stores the password records.
    /// - Throws: ``AuthError/weakPassword(_:)``.
    func lookUp(_ password: Password) async throws -> BreachCheck {
        guard let list = configuration.passwords.breached else { return .passed }
        do {
            guard try await list.contains(BreachDigest(of: password.bytes)) else { return .passed }
        } catch {
            let reason = BreachError("\(error)").reason
            logger.warning("breached passwords cannot be looked up", metadata: ["error": "\(reason)"])
            return .unreachable(reason)
        }
        throw AuthError.weakPassword(.breached)
    }
}

extension Flow {
    /// Writes down that the password which is stored here could not be looked up.
    func record(_ check: BreachCheck, account: AccountID, caller: Caller) throws {
        guard case .unreachable(let reason) = check else { return }
        try record(.passwordUnchecked, account: account, caller: caller, detail: reason)
    }
}
