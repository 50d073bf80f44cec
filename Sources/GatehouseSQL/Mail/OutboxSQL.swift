/// Statements on `outbox`.
enum OutboxSQL: String, SQLStatement {
    case insert = """
        INSERT INTO outbox (id, kind, account_id, message, created_at, give_up_at,
            next_at, attempts, claim, failed_at, last_error)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """
    case due = """
        SELECT id FROM outbox WHERE failed_at IS NULL AND next_at <= $1 LIMIT 1
        """
    case waiting = """
        SELECT count(*) AS total FROM outbox WHERE failed_at IS NULL
        """
    /// What is claimed is not due until the claim runs out; the condition stands twice, so that of two that claim at once
    /// the later one finds the row changed.
    case claim = """
        UPDATE outbox SET claim = $1, next_at = $2, attempts = attempts + 1
        WHERE failed_at IS NULL AND next_at <= $3 AND id IN (
            SELECT id FROM outbox WHERE failed_at IS NULL AND next_at <= $3 ORDER BY next_at, id LIMIT $4)
        RETURNING id, kind, account_id, message, created_at, give_up_at, next_at, attempts, claim, failed_at, last_error
        """
    case remove = """
        DELETE FROM outbox WHERE id = $1
        """
    case postpone = """
        UPDATE outbox SET claim = NULL, next_at = $1, last_error = $2 WHERE id = $3 AND claim = $4
        """
    case fail = """
        UPDATE outbox SET claim = NULL, failed_at = $1, last_error = $2 WHERE id = $3 AND claim = $4
        """
    case after = """
        SELECT id, kind, account_id, message, created_at, give_up_at, next_at, attempts, claim, failed_at, last_error
        FROM outbox WHERE id > $1 ORDER BY id LIMIT $2
        """
    case retry = """
        UPDATE outbox SET failed_at = NULL, next_at = $1, give_up_at = $2, attempts = 0 WHERE claim IS NULL AND id = $3
        """
    case deleteFailed = """
        DELETE FROM outbox WHERE id IN (
            SELECT id FROM outbox WHERE failed_at <= $1 ORDER BY failed_at LIMIT $2)
        """
}
