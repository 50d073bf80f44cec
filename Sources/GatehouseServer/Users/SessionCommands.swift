import ArgumentParser
import Gatehouse

struct ListSessions: AccountCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: "List an account's sessions, newest first.",
        discussion: """
            Each line: the device's name for end-sessions, when it began, was seen and ends, what it is, address, browser; \
            parted by tabs.
            """)

    @OptionGroup var user: AccountOptions

    func act(on account: Account, _ auth: Auth) async throws -> [any Row] {
        let now = auth.clock.now()
        let idle = auth.configuration.sessions.limits(for: account).idle
        return try await auth.store.read { try $0.sessions(of: account.id, at: now) }
            .map { SessionRow($0, isIdle: now.since($0.lastSeenAt) > idle) }
    }
}

struct EndSessions: AccountCommand {
    static let configuration = CommandConfiguration(
        commandName: "end-sessions", abstract: "End an account's sessions and forget its remembered devices.")

    @Option(help: "Only those of this device, as `users sessions` names it.")
    var device: String?

    @OptionGroup var user: AccountOptions

    func act(on account: Account, _ auth: Auth) async throws -> [any Row] {
        if let device {
            let ended = try await auth.endDevice(device, of: account.id)
            return [EndedRow(username: account.username, ended: ended)]
        }
        return [EndedRow(username: account.username, ended: try await auth.endSessions(of: account.id))]
    }
}

/// One session as it is printed: never what names it, in whatever form.
struct SessionRow: Row {
    /// Names the device; it opens nothing.
    let device: String
    let createdAt: String
    let lastSeenAt: String
    let expiresAt: String
    let isRemembered: Bool
    /// Whether it was unused for too long; a running server writes uses down once a minute.
    let isIdle: Bool
    let client: String
    let userAgent: String

    init(_ session: Session, isIdle: Bool) {
        device = SignedInDevice.id(of: session)
        createdAt = session.createdAt.iso8601
        lastSeenAt = session.lastSeenAt.iso8601
        expiresAt = session.expiresAt.iso8601
        isRemembered = session.isRemembered
        client = session.client
        userAgent = Console.harmless(session.userAgent)
        self.isIdle = isIdle
    }

    var text: String {
        let kind = (isRemembered ? "remembered" : "login") + (isIdle ? ", idle" : "")
        return [device, "began \(createdAt)", "seen \(lastSeenAt)", "ends \(expiresAt)", kind, client, userAgent]
            .joined(separator: "\t")
    }
}

/// How many sessions ended.
struct EndedRow: Row {
    let username: String
    let ended: Int

    var text: String { "Ended \(ended) \(ended == 1 ? "session" : "sessions") of \(username)." }
}
