/// Counts wrong passwords of all clients by the minute, for all servers together.
///
/// A minute is one of those since 1970 UTC.
public protocol FailureStore {
    /// Adds to the count of a minute.
    func addFailures(_ count: Int64, minute: Int64) throws

    /// How many there were from this minute on.
    func failures(from minute: Int64) throws -> Int64

    /// The counts of the hours from one minute up to another, in no order; hours without any are left out.
    func failuresByHour(from first: Int64, upTo end: Int64) throws -> [Int64]

    /// Deletes the counts of minutes before this one, at most `limit`.
    ///
    /// - Returns: how many were deleted.
    func deleteFailures(before minute: Int64, limit: Int) throws -> Int
}
