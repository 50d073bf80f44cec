/// A question that has a row for an answer if one certain transaction was committed, and none if it was not.
///
/// A driver asks it when the answer to a COMMIT was lost and the engine's own word is not enough, because the server was
/// started anew or another one took its place.
public struct SQLWitness: Sendable {
    /// The query, in the shared SQL.
    public let sql: String

    /// The values of its parameters.
    public let parameters: [SQLValue]

    /// A question with these parameters.
    public init(_ sql: String, _ parameters: [SQLValue]) {
        self.sql = sql
        self.parameters = parameters
    }
}
