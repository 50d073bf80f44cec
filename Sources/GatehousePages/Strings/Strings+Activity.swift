extension Strings {
    /// What happened to an account.
    public struct Activity: Sendable {
        /// The title and heading.
        public var title = "Activity"
        /// What the page is for.
        public var introduction = "What happened to your account in the last 90 days, newest first."
        /// Nothing happened.
        public var nothing = "Nothing yet."
        /// Stands before the address.
        public var from = "from"
        /// How often it happened.
        public var times: @Sendable (_ count: Int) -> HTML = { "\($0) times" }
        /// Leads to older ones.
        public var older = "Older"
        /// Leads to the first page.
        public var newest = "Newest"
        /// Leads back.
        public var back = "Back to your account"
        /// What happened, by the kind of the event; a kind that is not here is shown as it is.
        public var words: [String: String] = [
            "account.registered": "Account made",
            "account.disabled": "Account disabled",
            "account.enabled": "Account enabled",
            "account.secured": "Everything ended by the link in a notice",
            "account.exported": "All data taken along",
            "login.succeeded": "Logged in",
            "login.failed": "Wrong password at a login",
            "login.throttled": "Logins refused: too many tries",
            "session.issued": "Signed in by the site",
            "session.logged_out": "Logged out",
            "session.all_ended": "All sessions ended",
            "session.device_ended": "A device signed out",
            "session.others_ended": "All other devices signed out",
            "session.over_limit": "The oldest session ended: too many at once",
            "session.confirmed": "Password confirmed",
            "session.confirm_failed": "Wrong password where it was asked for again",
            "session.agent_changed": "A session used by another browser",
            "cookie.duplicate": "A cookie came twice",
            "remember.used": "Signed in by a remembered device",
            "remember.theft": "A remembered device was copied: it is signed out",
            "address.verified": "Mail address confirmed",
            "address.change_asked": "Another mail address asked for",
            "address.changed": "Mail address changed",
            "address.restored": "Change of the mail address undone",
            "password.reset_asked": "Link to set a new password asked for",
            "password.reset": "New password set by a mailed link",
            "password.changed": "Password changed",
            "password.rehashed": "Storage of the password renewed",
            "password.migrated": "Password taken over from the site before",
            "mail.failed": "A mail could not be delivered",
            "mail.throttled": "Mails refused: too many asked for",
            "identity.linked": "A sign-in provider linked",
            "identity.unlinked": "A sign-in provider unlinked",
            "provider.refused": "A sign-in with a provider came to nothing",
            "session.ended_by_provider": "Signed out by the sign-in provider",
            "account.reclaimed": "The owner of the address took the account over; all that was set before is gone",
            "role.granted": "Role granted",
            "role.revoked": "Role taken away",
            "access.unauthenticated": "A page refused: not signed in",
            "access.forbidden": "A page refused: not allowed",
            "access.not_fresh": "Password asked for again",
            "access.cross_site": "A form from another site refused",
        ]
    }
}
