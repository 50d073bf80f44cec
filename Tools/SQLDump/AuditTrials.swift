import GatehouseSQL

/// Tries on a real PostgreSQL what the guards of the record must refuse, and what they must let through.
///
/// A line that is not refused, or is and must not be, ends psql with an error.
enum AuditTrials {
    static let script = """

        -- The guards of the record
        SET client_min_messages = warning;
        CREATE FUNCTION pg_temp.refused(statement TEXT) RETURNS TEXT LANGUAGE plpgsql AS $$
        BEGIN
            BEGIN
                EXECUTE statement;
            EXCEPTION
                WHEN integrity_constraint_violation OR insufficient_privilege THEN RETURN SQLERRM;
            END;
            RAISE EXCEPTION 'not refused: %', statement;
        END $$;
        CREATE FUNCTION pg_temp.row(number INT) RETURNS BYTEA LANGUAGE sql AS
            $$ SELECT decode(lpad(to_hex(number), 32, '0'), 'hex') $$;
        CREATE FUNCTION pg_temp.key() RETURNS BYTEA LANGUAGE sql AS $$ SELECT '12345678'::BYTEA $$;
        CREATE FUNCTION pg_temp.code() RETURNS BYTEA LANGUAGE sql AS $$ SELECT sha256('') $$;
        \(add(1, 2, 3))
        \(refused(always + sealedFromBirth))
        \(seal(1, 1))
        \(seal(2, 2))
        \(refused(always + sealedAgain))
        UPDATE audit_events SET client = '', user_agent = '', name = '', salt = NULL WHERE seal = 1;
        INSERT INTO audit_checkpoints VALUES (1, pg_temp.code(), 1, 1, pg_temp.key(), pg_temp.code());
        \(refused(checkpoints))
        CREATE TEMPORARY TABLE audit_checkpoints (seal INT);
        INSERT INTO pg_temp.audit_checkpoints VALUES (9);
        DISCARD PLANS;
        \(refused(ahead))
        DROP TABLE pg_temp.audit_checkpoints;
        \(refused(ahead))
        DELETE FROM audit_events WHERE seal = 1;
        DELETE FROM audit_seals WHERE number = 1;
        INSERT INTO audit_checkpoints VALUES (2, pg_temp.code(), 1, 1, pg_temp.key(), pg_temp.code());
        DELETE FROM audit_checkpoints WHERE seal = 1;
        \(refused(checkpoints))

        -- The role that a server runs under
        CREATE ROLE gatehouse_run;
        \(SQLCatalogue.runRole.joined(separator: ";\n"));
        SET ROLE gatehouse_run;
        \(add(4))
        \(refused(always + sealedAgain + checkpoints + ofTheOwner))
        \(seal(3, 3))
        UPDATE audit_events SET client = '', user_agent = '', name = '', salt = NULL WHERE seal = 3;
        RESET ROLE;
        DO $$
        BEGIN
            IF (SELECT count(*) FROM audit_events) <> 3 OR (SELECT count(*) FROM audit_seals) <> 2 THEN
                RAISE EXCEPTION 'not the rows that must be left';
            END IF;
        END $$;
        """

    /// What nobody may do, at any time.
    private static let always = [
        "UPDATE audit_events SET id = id", "UPDATE audit_events SET at = 9", "UPDATE audit_events SET kind = 'x'",
        "UPDATE audit_events SET account_id = NULL", "UPDATE audit_events SET detail = ''",
        "UPDATE audit_events SET count = 9", "UPDATE audit_events SET client = 'x'",
        "UPDATE audit_events SET client = '', user_agent = '', name = ''",
        """
        INSERT INTO audit_events (id, at, kind, detail, count, client, user_agent, name)
        SELECT id, at, kind, detail, count, client, user_agent, name FROM audit_events
        ON CONFLICT (id) DO UPDATE SET detail = 'x'
        """,
        "DELETE FROM audit_events WHERE seal IS NULL", "TRUNCATE audit_events", "TRUNCATE audit_seals",
    ]

    private static let sealedFromBirth = [
        """
        INSERT INTO audit_events
        SELECT pg_temp.row(9), 1, 'k', NULL, '', 1, '', '', '', NULL, pg_temp.code(), 1, pg_temp.code()
        """
    ]

    private static let sealedAgain = [
        "UPDATE audit_events SET link = pg_temp.code() WHERE seal = 2",
        "UPDATE audit_events SET seal = NULL, digest = NULL, link = NULL WHERE seal = 2",
        "UPDATE audit_seals SET mac = mac", "DELETE FROM audit_events", "DELETE FROM audit_seals",
    ]

    private static let checkpoints = [
        "INSERT INTO audit_checkpoints VALUES (1, pg_temp.code(), 1, 1, pg_temp.key(), pg_temp.code())",
        "UPDATE audit_checkpoints SET seal = 9", "DELETE FROM audit_checkpoints", "TRUNCATE audit_checkpoints",
    ]

    private static let ahead = [
        "DELETE FROM audit_events WHERE seal = 2", "DELETE FROM audit_seals WHERE number = 2",
    ]

    /// What only the owner of the tables could do.
    private static let ofTheOwner = [
        "INSERT INTO audit_checkpoints VALUES (9, pg_temp.code(), 1, 1, pg_temp.key(), pg_temp.code())",
        "DELETE FROM audit_events WHERE seal = 1", "ALTER TABLE audit_events DISABLE TRIGGER ALL",
        "DROP TABLE audit_events",
    ]

    private static func refused(_ statements: [String]) -> String {
        statements.map { "SELECT pg_temp.refused($statement$\($0)$statement$);" }.joined(separator: "\n")
    }

    private static func add(_ numbers: Int...) -> String {
        numbers.map { number in
            """
            INSERT INTO audit_events (id, at, kind, detail, count, client, user_agent, name, salt)
            VALUES (pg_temp.row(\(number)), 1, 'k', '', 1, 'c', 'a', 'n', pg_temp.row(7));
            """
        }.joined(separator: "\n")
    }

    private static func seal(_ number: Int, _ row: Int) -> String {
        """
        INSERT INTO audit_seals VALUES (\(number), pg_temp.row(1), pg_temp.row(1), 1, 1, 1, pg_temp.key(), pg_temp.code());
        UPDATE audit_events SET seal = \(number), digest = pg_temp.code(), link = pg_temp.code()
        WHERE id = pg_temp.row(\(row)) AND seal IS NULL;
        """
    }
}
