/// Statements on `throttles`.
///
/// Admitting is one statement a rule, so that parallel tries cannot slip past a limit; a try that is refused changes
/// nothing and gets no row back.
enum ThrottleSQL: String, SQLStatement {
    /// Parameters: key, delay, next, now, rested since, free, first, longest.
    ///
    /// A bucket that rested takes the values of a first try. Else the wait is `first` when the free tries are used up
    /// and doubles from there; it is written twice because SET sees the old row.
    case admitBackOff = """
        INSERT INTO throttles (key, count, delay, next_at, started_at, touched_at) VALUES ($1, 1, $2, $3, $4, $4)
        ON CONFLICT (key) DO UPDATE SET
            count = CASE WHEN throttles.touched_at <= $5 THEN 1 ELSE throttles.count + 1 END,
            delay = CASE
                WHEN throttles.touched_at <= $5 THEN excluded.delay
                WHEN throttles.count + 1 < $6 THEN 0
                WHEN throttles.delay = 0 THEN $7
                WHEN throttles.delay > $8 - throttles.delay THEN $8
                ELSE throttles.delay + throttles.delay END,
            next_at = CASE
                WHEN throttles.touched_at <= $5 THEN excluded.next_at
                WHEN throttles.count + 1 < $6 THEN 0
                WHEN throttles.delay = 0 THEN excluded.touched_at + $7
                WHEN throttles.delay > $8 - throttles.delay THEN excluded.touched_at + $8
                ELSE excluded.touched_at + throttles.delay + throttles.delay END,
            started_at = CASE WHEN throttles.touched_at <= $5 THEN excluded.started_at ELSE throttles.started_at END,
            touched_at = excluded.touched_at
        WHERE throttles.next_at <= excluded.touched_at
        RETURNING next_at
        """
    /// Parameters: key, next, now, begun at the latest for the window to be over, limit, length.
    case admitWindow = """
        INSERT INTO throttles (key, count, delay, next_at, started_at, touched_at) VALUES ($1, 1, 0, $2, $3, $3)
        ON CONFLICT (key) DO UPDATE SET
            count = CASE WHEN throttles.started_at <= $4 THEN 1 ELSE throttles.count + 1 END,
            delay = 0,
            next_at = CASE
                WHEN throttles.started_at <= $4 THEN excluded.next_at
                WHEN throttles.count + 1 < $5 THEN 0
                ELSE throttles.started_at + $6 END,
            started_at = CASE WHEN throttles.started_at <= $4 THEN excluded.started_at ELSE throttles.started_at END,
            touched_at = excluded.touched_at
        WHERE throttles.next_at <= excluded.touched_at
        RETURNING next_at
        """
    /// Parameters: key, next, now, rested since, limit, pause, free, every.
    case admitSteady = """
        INSERT INTO throttles (key, count, delay, next_at, started_at, touched_at) VALUES ($1, 1, 0, $2, $3, $3)
        ON CONFLICT (key) DO UPDATE SET
            count = CASE WHEN throttles.touched_at <= $4 THEN 1 ELSE throttles.count + 1 END,
            delay = 0,
            next_at = CASE
                WHEN throttles.touched_at <= $4 THEN excluded.next_at
                WHEN throttles.count + 1 >= $5 THEN excluded.touched_at + $6
                WHEN throttles.count + 1 >= $7 THEN excluded.touched_at + $8
                ELSE 0 END,
            started_at = CASE WHEN throttles.touched_at <= $4 THEN excluded.started_at ELSE throttles.started_at END,
            touched_at = excluded.touched_at
        WHERE throttles.next_at <= excluded.touched_at
        RETURNING next_at
        """
    case nextTry = """
        SELECT next_at FROM throttles WHERE key = $1
        """
    /// Below the limit again nobody waits; above it the wait is what it was one try ago, and one that runs goes on.
    case takeBack = """
        UPDATE throttles SET
            count = count - 1,
            delay = CASE WHEN count <= $1 THEN 0 ELSE delay / 2 END,
            next_at = CASE WHEN count <= $1 THEN 0 ELSE next_at END
        WHERE key = $2 AND count > 0
        """
    /// A pause that the try began ends with it; the wait since the newest try goes on.
    case takeBackSteady = """
        UPDATE throttles SET
            count = count - 1,
            next_at = CASE
                WHEN count <= $1 THEN 0
                WHEN next_at > touched_at + $2 THEN touched_at + $2
                ELSE next_at END
        WHERE key = $3 AND count > 0
        """
    case clear = """
        DELETE FROM throttles WHERE key = $1
        """
    case deleteUntouched = """
        DELETE FROM throttles WHERE key IN (
            SELECT key FROM throttles WHERE touched_at <= $1 AND next_at <= $2 ORDER BY touched_at LIMIT $3)
        """
}

extension SQLMigration {
    /// `delay` is the wait that the newest try of a back-off caused; other rules leave it 0.
    static let throttles = SQLMigration(
        number: 6, name: "throttles",
        statements: [
            """
            CREATE TABLE throttles (
                key BYTES NOT NULL PRIMARY KEY CHECK (length(key) = 32),
                count INT64 NOT NULL CHECK (count >= 0),
                delay INT64 NOT NULL CHECK (delay >= 0),
                next_at INT64 NOT NULL,
                started_at INT64 NOT NULL,
                touched_at INT64 NOT NULL
            ) STRICT
            """,
            "CREATE INDEX throttles_by_touch ON throttles (touched_at)",
        ])
}
