import Hummingbird

/// What a page is told that happened just now: `/login?notice=password-set`.
///
/// A word of a short list, never text, because anybody can write an address.
enum LoginNotice: String {
    case passwordSet = "password-set"
    case addressConfirmed = "address-confirmed"
    case accountMade = "account-made"
    case accountDeleted = "account-deleted"

    /// What stands in the page's address, if it is on the list.
    init?(_ request: Request) {
        guard let word = Query.value(of: "notice", request) else { return nil }
        self.init(rawValue: word)
    }

    func text(_ strings: Strings.Login) -> String {
        switch self {
        case .passwordSet: strings.passwordSet
        case .addressConfirmed: strings.addressConfirmed
        case .accountMade: strings.accountMade
        case .accountDeleted: strings.accountDeleted
        }
    }

    func path(_ page: String) -> String { page + "?notice=" + rawValue }
}
