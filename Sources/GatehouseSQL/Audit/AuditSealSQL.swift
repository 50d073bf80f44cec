/// Statements that seal the record, read the seals, and drop what is old.
///
/// A row's place in the sealed record is its seal, then its time, then its identifier.
enum AuditSealSQL: String, SQLStatement {
    case unsealed = """
        SELECT id, at, kind, account_id, detail, count, client, user_agent, name, salt, digest, seal, link
        FROM audit_events WHERE seal IS NULL AND at <= $1 ORDER BY at, id LIMIT $2
        """
    case countUnsealed = """
        SELECT count(*) AS total, min(at) AS oldest FROM audit_events WHERE seal IS NULL
        """
    case mark = """
        UPDATE audit_events SET seal = $1, digest = $2, link = $3 WHERE id = $4
        """
    case countOfSeal = """
        SELECT count(*) AS total FROM audit_events WHERE seal = $1
        """
    case insert = """
        INSERT INTO audit_seals (number, first_id, last_id, count, through, made_at, key_id, mac)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (number) DO NOTHING RETURNING number
        """
    case newest = """
        SELECT number, first_id, last_id, count, through, made_at, key_id, mac FROM audit_seals
        WHERE number = (SELECT max(number) FROM audit_seals)
        """
    case after = """
        SELECT number, first_id, last_id, count, through, made_at, key_id, mac FROM audit_seals
        WHERE number > $1 ORDER BY number LIMIT $2
        """
    /// It goes over those that are older, which are dropped next.
    case oldestMadeSince = """
        SELECT number, first_id, last_id, count, through, made_at, key_id, mac FROM audit_seals
        WHERE number = (SELECT min(number) FROM audit_seals WHERE made_at >= $1)
        """
    case sealedAfter = """
        SELECT id, at, kind, account_id, detail, count, client, user_agent, name, salt, digest, seal, link
        FROM audit_events WHERE seal IS NOT NULL AND (seal, at, id) > ($1, $2, $3) ORDER BY seal, at, id LIMIT $4
        """
    case checkpoint = """
        SELECT seal, seal_mac, through, made_at, key_id, mac FROM audit_checkpoints
        WHERE seal = (SELECT max(seal) FROM audit_checkpoints)
        """
    case insertCheckpoint = """
        INSERT INTO audit_checkpoints (seal, seal_mac, through, made_at, key_id, mac) VALUES ($1, $2, $3, $4, $5, $6)
        """
    case dropCheckpoints = """
        DELETE FROM audit_checkpoints WHERE seal < $1
        """
    case dropEvents = """
        DELETE FROM audit_events WHERE id IN (
            SELECT id FROM audit_events WHERE seal <= $1 ORDER BY seal LIMIT $2)
        """
    case dropSeals = """
        DELETE FROM audit_seals WHERE number IN (
            SELECT number FROM audit_seals WHERE number <= $1 ORDER BY number LIMIT $2)
        """
}
