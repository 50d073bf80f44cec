import Gatehouse
import Hummingbird

/// What the page that waits for a mail is told: `/password/reset?notice=just-asked`.
///
/// A word of a short list, never text, because anybody can write an address.
enum MailNotice: String {
    case justAsked = "just-asked"

    /// What stands in the page's address, if it is on the list.
    init?(_ request: Request) {
        guard let word = Query.value(of: "notice", request) else { return nil }
        self.init(rawValue: word)
    }

    /// The page after a form that asks for a mail, unless the error is another one than having asked a moment ago.
    ///
    /// A button pressed twice leads to the same page as the first press.
    static func response(_ error: AuthError, to page: String) -> Response? {
        error.isMailJustAsked ? .redirect(to: justAsked.path(page)) : nil
    }

    func text(_ strings: Strings.MailCode) -> String {
        switch self {
        case .justAsked: strings.justAsked
        }
    }

    private func path(_ page: String) -> String { page + "?notice=" + rawValue }
}
