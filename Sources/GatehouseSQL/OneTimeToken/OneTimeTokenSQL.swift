/// Statements on `one_time_tokens`.
enum OneTimeTokenSQL: String, SQLStatement {
    case insert = """
        INSERT INTO one_time_tokens (id, purpose, scope, account_id, address, detail, recovery, created_at, expires_at,
            code, code_key, code_browser, code_expires_at, code_tries)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        ON CONFLICT (purpose, scope) DO UPDATE SET
            id = excluded.id, account_id = excluded.account_id, address = excluded.address, detail = excluded.detail,
            recovery = excluded.recovery, created_at = excluded.created_at, expires_at = excluded.expires_at,
            code = excluded.code, code_key = excluded.code_key, code_browser = excluded.code_browser,
            code_expires_at = excluded.code_expires_at, code_tries = excluded.code_tries
        """
    case live = """
        SELECT id, purpose, scope, account_id, address, detail, recovery, created_at, expires_at, code, code_key,
            code_browser, code_expires_at, code_tries
        FROM one_time_tokens WHERE id = $1 AND purpose = $2 AND expires_at > $3
        """
    case consume = """
        DELETE FROM one_time_tokens WHERE id = $1 AND purpose = $2 AND expires_at > $3
        RETURNING id, purpose, scope, account_id, address, detail, recovery, created_at, expires_at, code, code_key,
            code_browser, code_expires_at, code_tries
        """
    /// Parameters: browser, purpose, now, most tries.
    case countCodeTry = """
        UPDATE one_time_tokens SET code_tries = code_tries + 1
        WHERE id = (
                SELECT id FROM one_time_tokens WHERE code_browser = $1 AND purpose = $2 AND code_expires_at > $3
                ORDER BY created_at DESC, id LIMIT 1)
            AND code_browser = $1 AND code_tries < $4
        RETURNING id, purpose, scope, account_id, address, detail, recovery, created_at, expires_at, code, code_key,
            code_browser, code_expires_at, code_tries
        """
    case exchange = """
        UPDATE one_time_tokens SET id = $1, code = NULL, code_key = NULL, code_browser = NULL, code_expires_at = NULL
        WHERE id = $2 AND code IS NOT NULL
        """
    case endOfAccount = """
        DELETE FROM one_time_tokens WHERE account_id = $1 AND recovery <= $2
        """
    case endRecovery = """
        DELETE FROM one_time_tokens WHERE account_id = $1 AND recovery = 1 AND created_at >= $2
        """
    case deleteExpired = """
        DELETE FROM one_time_tokens WHERE id IN (
            SELECT id FROM one_time_tokens WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
        """
}
