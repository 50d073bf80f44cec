/// What the cross-site check says about a request that may change something.
package enum CrossSiteVerdict: Sendable {
    /// It came from our own page, or nothing hangs on where it came from.
    case passed
    /// The browser says that another site sent it.
    case foreign
    /// The token is missing, wrong, or of a session that has ended: a stale form.
    case stale
}
