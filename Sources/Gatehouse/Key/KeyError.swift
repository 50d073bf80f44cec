/// Keys that cannot be used: a file that others can read, a damaged key, none at all.
///
/// It is for the operator, and trying again does not help. It never holds any part of a key.
public struct KeyError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong and what to do about it.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
