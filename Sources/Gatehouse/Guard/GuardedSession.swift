/// What makes a session one of a guarded application: where it counts, and the login it came from.
///
/// Such a session opens the guarded host and nothing else. It ends with the login, whatever ends that.
public struct GuardedSession: Sendable, Equatable {
    /// The session on the site itself.
    public let parent: Digest256

    /// The host that it counts on, with its port where that is not 443.
    public let host: String

    /// A session of this host that belongs to that login.
    public init(parent: Digest256, host: String) {
        self.parent = parent
        self.host = host
    }
}
