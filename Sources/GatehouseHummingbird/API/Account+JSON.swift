import Gatehouse

extension Account {
    /// What its owner may know of it; times are ISO 8601 in UTC.
    var json: JSONText {
        var json = JSONText()
        json.field("id", id.description)
        json.field("username", username)
        json.field("email", email)
        json.field("email_verified_at", emailVerifiedAt?.iso8601)
        json.field("status", status.description)
        json.field("roles", roles.sorted().map(\.name))
        json.field("created_at", createdAt.iso8601)
        json.field("updated_at", updatedAt.iso8601)
        json.field("last_login_at", lastLoginAt?.iso8601)
        return json
    }
}

extension AuditEvent {
    /// What the account's owner may know of it.
    var json: JSONText {
        var json = JSONText()
        json.field("at", at.iso8601)
        json.field("kind", kind.name)
        json.field("client", client)
        json.field("detail", detail)
        json.field("count", count)
        return json
    }
}

extension SignedInDevice {
    /// What the account's owner may know of it.
    var json: JSONText {
        var json = JSONText()
        json.field("id", id)
        json.field("current", isCurrent)
        json.field("in_use", hasSession)
        json.field("remembered", isRemembered)
        json.field("signed_in_at", signedInAt.iso8601)
        json.field("last_seen_at", lastSeenAt.iso8601)
        json.field("ends_at", endsAt.iso8601)
        json.field("user_agent", userAgent)
        json.field("client", client)
        return json
    }
}
