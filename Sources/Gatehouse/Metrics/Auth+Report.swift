extension Auth {
    /// Hands over what is counted elsewhere: uses of the session cache, and mail that waits.
    ///
    /// The cache counts under the locks that it takes anyway, so a request pays nothing for it.
    package func report() async {
        metrics.add(cache.drainUses())
        guard configuration.mail.mailer != nil, let waiting = try? await store.read({ try $0.waitingMail() }) else {
            return
        }
        metrics.mailWaits(waiting)
    }
}
