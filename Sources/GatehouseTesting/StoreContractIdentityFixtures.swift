import Gatehouse

extension ContractBench {
    private func acme() throws -> ProviderName { try require(ProviderName("acme"), "a name") }

    func newIdentity(
        of account: AccountID, issuer: String = "https://acme.example", subject: String = "s1", at seconds: Double = 1
    ) throws -> LinkedIdentity {
        LinkedIdentity(
            id: UUIDv7(at: ContractBench.time(seconds), random: .system), accountID: account, provider: try acme(),
            issuer: issuer, subject: subject, label: "ada@example.org", createdAt: ContractBench.time(seconds))
    }

    func newAttempt(until end: Double = 100) throws -> StoredAttempt {
        StoredAttempt(
            state: ContractBench.digest(), provider: try acme(), purpose: "sign_in", browser: ContractBench.digest(),
            next: "/notes", remember: true, expiresAt: ContractBench.time(end))
    }

    func newWaiting(
        _ browser: Digest256, subject: String = "s1", email: String? = "ada@example.org", until end: Double = 100
    ) throws -> WaitingIdentity {
        WaitingIdentity(
            browser: browser, provider: try acme(), issuer: "https://acme.example", subject: subject,
            email: try email.map { try EmailAddress($0) }, isEmailProved: email != nil, displayName: "Ada",
            providerSession: email, next: "/notes", remember: true, expiresAt: ContractBench.time(end))
    }

    func newProviderSession(of account: AccountID, _ session: String?, until end: Double = 100) -> ProviderSession {
        ProviderSession(
            session: ContractBench.digest(), device: nil, accountID: account, issuer: "https://acme.example",
            subject: "s1", providerSession: session, expiresAt: ContractBench.time(end))
    }
}
