public import Gatehouse

/// The page behind the gate: the account and the session it was opened with.
public struct DashboardPage: Sendable {
    /// Who is signed in.
    public var visitor: Visitor

    /// When the account's owner last logged in, or `nil` before the first time.
    public var lastLogin: Timestamp?

    /// When this session began.
    public var sessionBegan: Timestamp

    /// When this session ends, whatever happens.
    public var sessionEnds: Timestamp

    /// What the browser calls itself.
    public var userAgent: String

    /// Where the login came from.
    public var client: String

    /// Whether the session hangs on a remembered device.
    public var isRemembered: Bool

    /// Where another password is set.
    public var changePasswordPath: String

    /// The account as its owner sees it.
    public var accountPath: String

    /// The page with all that it shows.
    public init(
        visitor: Visitor, lastLogin: Timestamp?, sessionBegan: Timestamp, sessionEnds: Timestamp, userAgent: String,
        client: String, isRemembered: Bool, changePasswordPath: String, accountPath: String
    ) {
        self.visitor = visitor
        self.lastLogin = lastLogin
        self.sessionBegan = sessionBegan
        self.sessionEnds = sessionEnds
        self.userAgent = userAgent
        self.client = client
        self.isRemembered = isRemembered
        self.changePasswordPath = changePasswordPath
        self.accountPath = accountPath
    }

    /// The page for an account and the session it was opened with.
    public init(visitor: Visitor, account: Account, session: Session, changePasswordPath: String, accountPath: String) {
        self.init(
            visitor: visitor, lastLogin: account.lastLoginAt, sessionBegan: session.createdAt,
            sessionEnds: session.expiresAt, userAgent: session.userAgent, client: session.client,
            isRemembered: session.deviceID != nil, changePasswordPath: changePasswordPath,
            accountPath: accountPath)
    }

    /// The whole page.
    public func html(in layout: Layout) -> HTML {
        let (frame, dates) = (layout.dashboard, layout.strings.dates)
        let content: HTML = """
            \(frame.beforeName)\(visitor.name)\(frame.beforeLastLogin)\(lastLogin.map(dates.time) ?? frame.never)\
            \(frame.beforeAccount)\(path: accountPath)\(frame.beforeChangePassword)\(path: changePasswordPath)\(frame.beforeBeginning)\
            \(dates.time(sessionBegan))\(frame.beforeEnd)\(dates.time(sessionEnds))\
            \(frame.beforeBrowser)\(BrowserLabel.html(userAgent, layout.strings.dashboard))\(frame.beforeClient)\(client)\
            \(isRemembered ? frame.remembered : frame.notRemembered)
            """
        return layout.page(head: frame.head, width: .wide, visitor: visitor, content: content)
    }
}
