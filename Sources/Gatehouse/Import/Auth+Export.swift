extension Auth {
    /// Hands out all accounts with their password hashes, the oldest first, page by page; that it was done is recorded before.
    ///
    /// - Returns: how many there were.
    /// - Throws: ``AuthError/unavailable(_:)``, and what `take` throws, which ends it.
    public func exportAccounts(to take: ([ExportedAccount]) async throws -> Void) async throws -> Int {
        try await write { try $0.record(.allExported, account: nil, caller: .console) }
        var (last, count) = (AccountID?.none, 0)
        while true {
            let previous = last
            let page = try await store.read { store in
                try store.accounts(after: previous, limit: ExportedAccount.page).map { account in
                    ExportedAccount(account: account, hash: try store.passwordHash(of: account.id).map(Secret.init))
                }
            }
            guard let newest = page.last else { return count }
            last = newest.account.id
            count += page.count
            try await take(page)
        }
    }
}

/// An account on its way out, with the hash of its password.
public struct ExportedAccount: Sendable {
    /// The account.
    public let account: Account

    /// The hash, if it has a password.
    public let hash: Secret<String>?

    /// How many are read at once.
    static let page = 500
}
