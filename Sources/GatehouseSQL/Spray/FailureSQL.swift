/// Statements on `login_failures`.
enum FailureSQL: String, SQLStatement {
    case add = """
        INSERT INTO login_failures (minute, count) VALUES ($1, $2)
        ON CONFLICT (minute) DO UPDATE SET count = login_failures.count + excluded.count
        """
    case since = """
        SELECT CAST(sum(count) AS INT64) AS total FROM login_failures WHERE minute >= $1
        """
    case byHour = """
        SELECT CAST(sum(count) AS INT64) AS total FROM login_failures WHERE minute >= $1 AND minute < $2
        GROUP BY minute / 60
        """
    case deleteOld = """
        DELETE FROM login_failures WHERE minute IN (
            SELECT minute FROM login_failures WHERE minute < $1 ORDER BY minute LIMIT $2)
        """
}

extension SQLMigration {
    static let failures = SQLMigration(
        number: 13, name: "failures",
        statements: [
            """
            CREATE TABLE login_failures (
                minute INT64 NOT NULL PRIMARY KEY,
                count INT64 NOT NULL CHECK (count > 0)
            ) STRICT
            """
        ])
}
