extension Strings {
    /// What one error page says.
    public struct ErrorText: Sendable {
        /// The title and heading.
        public var title: String
        /// What happened.
        public var message: String
        /// What to do.
        public var advice: String

        /// The three texts of a page.
        public init(title: String, message: String, advice: String) {
            self.title = title
            self.message = message
            self.advice = advice
        }
    }

    /// What went wrong, by HTTP status.
    public struct Errors: Sendable {
        /// Leads to the front page.
        public var home = "Go to the front page"
        /// Stands before the status number.
        public var status = "Status"
        /// The texts by status.
        public var byStatus: [Int: ErrorText] = Errors.english
        /// The texts of errors that say more than their status, by their code.
        public var byCode: [String: ErrorText] = [
            "cross_site": .init(
                title: "This form is out of date",
                message: "This form is out of date or came from another site. Nothing was changed.",
                advice: "Open the page again and send the form anew."),
            "sign_up_closed": .init(
                title: "No new accounts", message: "New accounts are not made here.",
                advice: "If you have an account, log in. If you need one, ask whoever runs this site."),
            "invitation_required": .init(
                title: "By invitation only", message: "Accounts are made by invitation here.",
                advice: "Open the link that you were sent. If you have none, ask whoever runs this site."),
        ]
        /// A request that was wrong in some other way.
        public var otherRequest = ErrorText(
            title: "That did not work", message: "The request could not be accepted.",
            advice: "Go back, check what you sent, and try again.")
        /// A failure of the site's own.
        public var otherFailure = ErrorText(
            title: "Something went wrong here", message: "The fault is on our side.",
            advice: "Try again in a moment. If it happens again, tell whoever runs this site.")

        /// The texts for a status, also for one that has none of its own.
        public func text(for status: Int) -> ErrorText {
            byStatus[status] ?? (status >= 500 ? otherFailure : otherRequest)
        }
    }
}

extension Strings.Errors {
    private static let english: [Int: Strings.ErrorText] = [
        401: .init(
            title: "Please log in", message: "This page is for people who are signed in.",
            advice: "Log in, then open it again."),
        403: .init(
            title: "Not for this account", message: "This page exists, but your account may not open it.",
            advice: "If you think it should, ask whoever runs this site."),
        404: .init(
            title: "Nothing here", message: "There is no page at this address.",
            advice: "Check the address for a slip, or begin at the front page."),
        405: .init(
            title: "Not like this", message: "This address does not take that kind of request.",
            advice: "Begin at the front page and use the forms there."),
        408: .init(
            title: "That took too long", message: "The request did not arrive in time.",
            advice: "Check your connection and try again."),
        410: .init(
            title: "No longer there", message: "What this address led to is gone.",
            advice: "Begin at the front page."),
        413: .init(
            title: "That is too much", message: "What was sent is larger than this form takes.",
            advice: "Go back, make it shorter, and send it again."),
        421: .init(
            title: "Wrong address for this site",
            message: "The request came through a proxy or under a name that this site was not set up for.",
            advice: "If you run this site, set GATEHOUSE_PUBLIC_URL to the address that browsers use."),
        429: .init(
            title: "Too many tries", message: "There were too many tries in a short time.",
            advice: "Wait a little, then try again."),
        503: .init(
            title: "Back in a moment", message: "This does not work right now. Nothing was changed.",
            advice: "Try again in a few seconds."),
    ]
}
