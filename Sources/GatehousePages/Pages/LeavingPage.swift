/// Leads to a provider: browsers go on by themselves, and there is a link for those that do not.
///
/// A redirect would not do, because the content policy lets our forms lead to ourselves only.
public struct LeavingPage: Sendable {
    /// The provider's title.
    public var title: String

    /// Where it leads.
    public var address: String

    /// A page that leads to this address of a provider.
    public init(title: String, address: String) {
        self.title = title
        self.address = address
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let strings = layout.strings.providers
        let content: HTML = """
            <h1>\(strings.leaving) \(title)</h1>
            <p class="actions"><a class="button" href="\(url: address)">\(strings.goOn)</a></p>

            """
        return layout.page("\(strings.leaving) \(title)", width: .narrow, content: content)
    }
}
