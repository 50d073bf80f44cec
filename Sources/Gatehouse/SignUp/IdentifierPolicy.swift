/// What people are known by: what they give when they sign up, and what they may type when they log in.
///
/// What each choice tells strangers: `docs/accounts.md`.
public enum IdentifierPolicy: String, Sendable, CaseIterable {
    /// A user name, which anybody may know; whether it is taken is told.
    case username
    /// A mail address, which nobody is told about: signing up goes on by a mailed link.
    case email
    /// A user name, and an address that counts once it was confirmed; either is typed at login.
    case both

    /// Whether an address may be typed where somebody logs in.
    var takesAddresses: Bool { self != .username }
}

extension Account {
    /// What pages call the account: its name, or its mail address where people have no names.
    public func shownName(_ identifiers: IdentifierPolicy) -> String {
        identifiers == .email ? email ?? username : username
    }
}
