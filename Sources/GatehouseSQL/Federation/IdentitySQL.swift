/// Statements on `identities`, `provider_attempts`, `waiting_identities`, `provider_sessions` and `logout_tokens`.
enum IdentitySQL: String, SQLStatement {
    case insert = """
        INSERT INTO identities (id, account_id, provider, issuer, subject, label, created_at, used_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT DO NOTHING
        """
    case find = """
        SELECT id, account_id, provider, issuer, subject, label, created_at, used_at
        FROM identities WHERE issuer = $1 AND subject = $2
        """
    case ofAccount = """
        SELECT id, account_id, provider, issuer, subject, label, created_at, used_at
        FROM identities WHERE account_id = $1 ORDER BY created_at, id
        """
    case use = """
        UPDATE identities SET used_at = $1 WHERE id = $2
        """
    case remove = """
        DELETE FROM identities WHERE id = $1 AND account_id = $2
        """
    case removeOfAccount = """
        DELETE FROM identities WHERE account_id = $1
        """
    case insertAttempt = """
        INSERT INTO provider_attempts (state, provider, purpose, browser, next, remember, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    case consumeAttempt = """
        DELETE FROM provider_attempts WHERE state = $1 AND provider = $2 AND browser = $3 AND expires_at > $4
        RETURNING state, provider, purpose, browser, next, remember, expires_at
        """
    case insertWaiting = """
        INSERT INTO waiting_identities (browser, provider, issuer, subject, email, email_proved, display_name,
            provider_session, next, remember, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT (browser) DO UPDATE SET
            provider = excluded.provider, issuer = excluded.issuer, subject = excluded.subject,
            email = excluded.email, email_proved = excluded.email_proved, display_name = excluded.display_name,
            provider_session = excluded.provider_session, next = excluded.next, remember = excluded.remember,
            expires_at = excluded.expires_at
        """
    case waiting = """
        SELECT browser, provider, issuer, subject, email, email_proved, display_name, provider_session, next, remember,
            expires_at
        FROM waiting_identities WHERE browser = $1 AND expires_at > $2
        """
    case consumeWaiting = """
        DELETE FROM waiting_identities WHERE browser = $1 AND expires_at > $2
        RETURNING browser, provider, issuer, subject, email, email_proved, display_name, provider_session, next,
            remember, expires_at
        """
    case insertSession = """
        INSERT INTO provider_sessions (session_id, device_id, account_id, issuer, subject, provider_session, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    case moveSession = """
        UPDATE provider_sessions SET session_id = $1 WHERE session_id = $2
        """
    case takeSessionsOfSubject = """
        DELETE FROM provider_sessions WHERE issuer = $1 AND subject = $2
        RETURNING session_id, device_id, account_id, issuer, subject, provider_session, expires_at
        """
    case takeSession = """
        DELETE FROM provider_sessions WHERE issuer = $1 AND provider_session = $2
        RETURNING session_id, device_id, account_id, issuer, subject, provider_session, expires_at
        """
    case takeSessionOfSubject = """
        DELETE FROM provider_sessions WHERE issuer = $1 AND subject = $2 AND provider_session = $3
        RETURNING session_id, device_id, account_id, issuer, subject, provider_session, expires_at
        """
    case useToken = """
        INSERT INTO logout_tokens (id, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING
        """
    case deleteAttempts = """
        DELETE FROM provider_attempts WHERE state IN (
            SELECT state FROM provider_attempts WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
        """
    case deleteWaiting = """
        DELETE FROM waiting_identities WHERE browser IN (
            SELECT browser FROM waiting_identities WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
        """
    case deleteSessions = """
        DELETE FROM provider_sessions WHERE session_id IN (
            SELECT session_id FROM provider_sessions WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
        """
    case deleteTokens = """
        DELETE FROM logout_tokens WHERE id IN (
            SELECT id FROM logout_tokens WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
        """
}
