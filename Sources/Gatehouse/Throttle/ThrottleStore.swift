/// Counts tries.
///
/// Each operation is one statement, so that parallel tries cannot slip past a limit.
public protocol ThrottleStore {
    /// Counts one try in the bucket, if the bucket lets it pass.
    ///
    /// - Returns: `nil` when it was admitted and counted; otherwise when the next may come, and nothing was changed.
    func admit(_ bucket: ThrottleBucket, at now: Timestamp) throws -> Timestamp?

    /// When the next try may come, if not at once; nothing is counted.
    func nextTry(_ bucket: ThrottleBucket, at now: Timestamp) throws -> Timestamp?

    /// Takes back one counted try: it turned out to be right.
    func takeBack(_ bucket: ThrottleBucket) throws

    /// Empties the bucket.
    func clear(_ bucket: ThrottleBucket) throws

    /// Deletes buckets that nobody has touched since `time` and that let the next try pass, at most `limit`.
    ///
    /// - Returns: how many were deleted.
    func deleteBuckets(untouchedSince time: Timestamp, at now: Timestamp, limit: Int) throws -> Int
}
