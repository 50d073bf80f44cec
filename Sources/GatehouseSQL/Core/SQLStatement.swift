/// The constant statements of one feature, all in one place, so that they can be listed and tried on every engine.
protocol SQLStatement: CaseIterable, RawRepresentable, Sendable where RawValue == String {}

extension SQLStatement {
    /// The text in the shared SQL.
    var text: String { rawValue }
}
