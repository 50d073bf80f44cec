import Hummingbird

/// What the list of providers is told that happened just now: `/account/identities?notice=linked`.
enum IdentityNotice: String {
    case linked
    case unlinked

    /// What stands in the page's address, if it is on the list.
    init?(_ request: Request) {
        guard let word = Query.value(of: "notice", request) else { return nil }
        self.init(rawValue: word)
    }

    func text(_ strings: Strings.Providers) -> String {
        switch self {
        case .linked: strings.linked
        case .unlinked: strings.unlinked
        }
    }

    func path(_ page: String) -> String { page + "?notice=" + rawValue }
}
