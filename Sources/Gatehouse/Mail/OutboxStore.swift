/// Keeps mail until it is delivered.
///
/// A server claims what it is about to send. A claim runs out, so that what a dead server had claimed is sent by another.
public protocol OutboxStore {
    /// Adds a message.
    func insert(_ entry: OutboxEntry) throws

    /// Whether anything may be tried now.
    func hasDueMail(at now: Timestamp) throws -> Bool

    /// How many messages wait to be delivered.
    func waitingMail() throws -> Int

    /// Claims what is due, the longest waiting first, at most `limit`, in one statement; each try is counted.
    ///
    /// - Parameters:
    ///   - claim: who claims.
    ///   - end: when the claim runs out.
    ///   - now: the time.
    ///   - limit: how many at most.
    func claimMail(_ claim: UUIDv7, until end: Timestamp, at now: Timestamp, limit: Int) throws -> [OutboxEntry]

    /// Deletes a message that was delivered, whoever holds the claim by now.
    func removeMail(_ id: UUIDv7) throws

    /// Gives a claimed message back, to be tried again at `next`.
    ///
    /// - Returns: whether the claim still held.
    func postponeMail(_ id: UUIDv7, claim: UUIDv7, until next: Timestamp, error: String) throws -> Bool

    /// Gives a claimed message up.
    ///
    /// - Returns: whether the claim still held.
    func failMail(_ id: UUIDv7, claim: UUIDv7, at now: Timestamp, error: String) throws -> Bool

    /// The messages after this one in the order of their writing, waiting and given up, at most `limit`.
    func mail(after id: UUIDv7?, limit: Int) throws -> [OutboxEntry]

    /// Lets a message be tried at once, as if it were new, unless somebody is sending it.
    ///
    /// - Returns: whether it will be.
    func retryMail(_ id: UUIDv7, at now: Timestamp, giveUpAt: Timestamp) throws -> Bool

    /// Deletes messages that were given up before `time`, at most `limit`.
    ///
    /// - Returns: how many were deleted.
    func deleteFailedMail(before time: Timestamp, limit: Int) throws -> Int
}
