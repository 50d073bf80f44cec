extension Auth {
    /// Makes a store that was put back from a backup fit for use: nobody is signed in, and the record says so.
    ///
    /// - Throws: ``AuthError/unavailable(_:)``.
    public func settleRestored() async throws {
        try await write { flow in
            try flow.store.endEverySignIn()
            try flow.record(.restored, account: nil, caller: .console)
        }
    }
}
