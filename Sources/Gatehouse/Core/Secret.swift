/// A value that must not be seen: a password, a token, a key.
///
/// Printing it, logging it, interpolating it or dumping it shows `<redacted>`. It is not `Codable` and not `Hashable`,
/// so it cannot slip into a file or a dictionary by accident; who needs the value says ``expose()``.
public struct Secret<Value: Sendable>: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    private let value: Value

    /// Hides this value.
    public init(_ value: Value) {
        self.value = value
    }

    /// The value itself.
    ///
    /// Every use is a place to audit.
    public func expose() -> Value {
        value
    }

    /// Always `<redacted>`.
    public var description: String { "<redacted>" }

    /// Always `<redacted>`.
    public var debugDescription: String { "<redacted>" }

    /// A mirror with no children, so that `dump` shows nothing either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
