public import HTTPTypes

/// A route and who reaches it, as ``GuardedRouter/table`` lists it.
public struct GuardedRoute: Sendable, Equatable, CustomStringConvertible {
    /// The path as the router knows it: `/articles/{id}`.
    public let path: String

    /// The method.
    public let method: HTTPRequest.Method

    /// Who reaches it: `open`, `signed in`, or `signed in, permission posts:write`.
    public let access: String

    /// A line of a table: `GET /articles open`.
    public var description: String { "\(method.rawValue) \(path) \(access)" }
}
