/// Puts together what an account's sessions and remembered devices are to its owner: a list of browsers.
struct DeviceListing {
    let account: Account
    let sessions: [Session]
    let devices: [Device]
    let current: Session?
    let now: Timestamp
    let policy: SessionPolicy
    /// When a session was last seen, as far as anybody knows.
    let lastSeen: (Session) -> Timestamp

    /// The browsers: the one that asks first, then the ones seen last.
    var all: [SignedInDevice] {
        let live = sessions.filter { session in
            LoadedSession(session: session, account: account)
                .isLive(at: now, lastSeen: lastSeen(session), policy: policy)
        }
        let usable = devices.filter { $0.isUsable(by: account, at: now, policy: policy) }
        let open = Dictionary(grouping: live, by: SignedInDevice.id).map { id, sessions in
            entry(id, sessions, usable.first { SignedInDevice.id(of: $0.id).utf8.elementsEqual(id.utf8) })
        }
        let openIDs = Set(open.map(\.id))
        let waiting = usable.filter { !openIDs.contains(SignedInDevice.id(of: $0.id)) }.map(entry)
        return (open + waiting).sorted { left, right in
            left.isCurrent != right.isCurrent ? left.isCurrent : left.lastSeenAt > right.lastSeenAt
        }
    }

    private func entry(_ id: String, _ live: [Session], _ device: Device?) -> SignedInDevice {
        let newest = live.max { $0.createdAt < $1.createdAt }
        let first = live.map(\.createdAt).min() ?? now
        return SignedInDevice(
            id: id, signedInAt: device?.createdAt ?? first, lastSeenAt: live.map(lastSeen).max() ?? now,
            endsAt: device?.expiresAt ?? live.map(\.expiresAt).max() ?? now, userAgent: newest?.userAgent ?? "",
            client: newest?.client ?? "", isCurrent: live.contains { $0.id == current?.id },
            isRemembered: device != nil, hasSession: true)
    }

    /// A remembered device without a live session; what it called itself is known as long as its last session is kept.
    private func entry(_ device: Device) -> SignedInDevice {
        let last = sessions.filter { $0.deviceID == device.id }.max { $0.createdAt < $1.createdAt }
        return SignedInDevice(
            id: SignedInDevice.id(of: device.id), signedInAt: device.createdAt,
            lastSeenAt: max(device.rotatedAt, last.map(lastSeen) ?? device.rotatedAt), endsAt: device.expiresAt,
            userAgent: last?.userAgent ?? "", client: last?.client ?? "", isCurrent: false, isRemembered: true,
            hasSession: false)
    }
}
