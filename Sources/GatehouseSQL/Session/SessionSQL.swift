/// Statements on `sessions`.
enum SessionSQL: String, SQLStatement {
    case insert = """
        INSERT INTO sessions (id, account_id, device_id, created_at, expires_at, last_seen_at, proved_at, remembered,
            user_agent, client, credential_stamp, parent_id, host)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """
    /// A session with its account: the way of every request that the cache cannot answer.
    case load = """
        SELECT s.id AS id, s.account_id AS account_id, s.device_id AS device_id, s.created_at AS created_at,
            s.expires_at AS expires_at, s.last_seen_at AS last_seen_at, s.proved_at AS proved_at,
            s.remembered AS remembered, s.user_agent AS user_agent, s.client AS client,
            s.credential_stamp AS credential_stamp, s.parent_id AS parent_id, s.host AS host,
            a.username AS username, a.email AS email, a.email_verified_at AS email_verified_at, a.status AS status,
            a.created_at AS account_created_at,
            a.updated_at AS account_updated_at, a.last_login_at AS last_login_at,
            a.credential_stamp AS account_stamp, p.must_change AS must_change
        FROM sessions AS s
        JOIN accounts AS a ON a.id = s.account_id
        LEFT JOIN passwords AS p ON p.account_id = s.account_id
        WHERE s.id = $1
        """
    case ofAccount = """
        SELECT id, account_id, device_id, created_at, expires_at, last_seen_at, proved_at, remembered, user_agent,
            client, credential_stamp, parent_id, host
        FROM sessions WHERE account_id = $1 AND expires_at > $2 AND parent_id IS NULL ORDER BY created_at DESC, id
        """
    case end = """
        DELETE FROM sessions WHERE id = $1 RETURNING account_id
        """
    /// What came from a session goes with it, by the foreign key.
    case endOfAccount = """
        DELETE FROM sessions WHERE account_id = $1 AND id <> $2 AND parent_id IS NULL
        """
    case endOnHost = """
        DELETE FROM sessions WHERE parent_id = $1 AND host = $2
        """
    case endOfDevice = """
        DELETE FROM sessions WHERE device_id = $1
        """
    case touch = """
        UPDATE sessions SET last_seen_at = $1 WHERE id = $2 AND last_seen_at < $1
        """
    case deleteExpired = """
        DELETE FROM sessions WHERE id IN (
            SELECT id FROM sessions WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
        """
}
