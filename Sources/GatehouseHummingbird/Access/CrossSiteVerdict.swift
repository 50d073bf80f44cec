/// What the cross-site check says about a request that may change something.
package enum CrossSiteVerdict: Sendable {
    /// Nobody looked: no ``SessionMiddleware``, or a route of which nothing hangs on where a request came from.
    case unchecked
    /// It came from our own page.
    case passed
    /// The browser says that another site sent it.
    case foreign
    /// The token is missing, wrong, or of a session that has ended: a stale form.
    ///
    /// To somebody signed in this is said only of a form that the browser calls our own.
    case stale
}
