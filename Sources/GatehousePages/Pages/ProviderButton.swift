/// A button that leads to a provider.
public struct ProviderButton: Sendable {
    /// The provider's title.
    public var title: String

    /// Where the form goes.
    public var path: String

    /// A button with this title.
    public init(title: String, path: String) {
        self.title = title
        self.path = path
    }
}
