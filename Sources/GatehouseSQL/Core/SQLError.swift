/// A mistake in how the database is used: a statement outside the shared SQL, a column that is not there, a value of
/// the wrong kind, a file that others can read.
///
/// It is for the developer and the operator, and trying again does not help; what may pass by itself is an
/// `AuthError.unavailable`. It never holds a value that was bound.
public struct SQLError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong and what to do about it.
    public let description: String

    /// An error with this text.
    public init(_ description: String) {
        self.description = description
    }
}
