/// A value of JSON (RFC 8259).
enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A number that is not whole: nothing that is checked here may be one.
    case fraction
    case text(String)
    case list([JSONValue])
    case object(JSONObject)
}
