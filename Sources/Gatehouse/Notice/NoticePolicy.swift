/// Which notices about the safety of an account its owner gets by mail.
///
/// They go to the account's address, on a site that has a mailer. The figures: `docs/mail-flows.md`.
public struct NoticePolicy: Sendable {
    /// A login from a browser that the account does not know.
    ///
    /// Default on.
    public var newDevice = true

    /// A session that was ended because there were too many.
    ///
    /// Default on.
    public var overLimit = true

    /// A remembered device that was copied.
    ///
    /// Default on.
    public var theft = true

    /// What whoever runs the site did to an account: disabled, enabled or deleted it, signed it out, changed its roles, or
    /// made a link that sets a new password.
    ///
    /// Default on. Turn it off where an application does these by itself, as a matter of course.
    public var operatorActions = true

    /// The documented defaults.
    public init() {}
}
