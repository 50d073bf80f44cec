package import Gatehouse

extension AccountExport {
    /// The whole as one JSON object; times are ISO 8601 in UTC.
    package var json: JSONText {
        var json = JSONText()
        json.field("exported_at", exportedAt.iso8601)
        json.object("profile", account.json)
        json.objects("sessions", sessions.map(AccountExport.json))
        json.objects("devices", devices.map(AccountExport.json))
        json.objects("identities", identities.map(\.json))
        json.objects("activity", activity.map(\.json))
        return json
    }

    private static func json(_ session: Session) -> JSONText {
        var json = JSONText()
        json.field("created_at", session.createdAt.iso8601)
        json.field("expires_at", session.expiresAt.iso8601)
        json.field("last_seen_at", session.lastSeenAt.iso8601)
        json.field("proved_at", session.provedAt?.iso8601)
        json.field("remembered", session.isRemembered)
        json.field("user_agent", session.userAgent)
        json.field("client", session.client)
        return json
    }

    private static func json(_ device: Device) -> JSONText {
        var json = JSONText()
        json.field("created_at", device.createdAt.iso8601)
        json.field("expires_at", device.expiresAt.iso8601)
        json.field("last_used_at", device.rotatedAt.iso8601)
        return json
    }
}
