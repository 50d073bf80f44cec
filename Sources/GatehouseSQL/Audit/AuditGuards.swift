/// The triggers that let the record only be added to, in each engine's own words; the rules are the same.
///
/// - What a row says never changes. It comes unsealed, is sealed once, and its personal fields can only be emptied.
/// - Rows, and seals, go only from behind a checkpoint, and a checkpoint only when there is a newer one. Checkpoints are
///   signed: whoever writes one without the key can delete, and is found out.
///
/// They stop mistakes and statements that were slipped in. They cannot stop the owner of the tables; the seals find
/// what he does.
enum AuditGuards {
    static let sqlite = [
        sqlite(
            "audit_events_added", "INSERT", "audit_events",
            when: "NEW.seal IS NOT NULL OR \(isThere("audit_events", "id"))"),
        sqlite("audit_events_kept", "UPDATE OF id, at, kind, account_id, detail, count", "audit_events"),
        sqlite("audit_events_sealed", "UPDATE OF digest, seal, link", "audit_events", when: "OLD.seal IS NOT NULL"),
        sqlite("audit_events_erased", "UPDATE OF client, user_agent, name, salt", "audit_events", when: hasPersonal),
        sqlite("audit_events_dropped", "DELETE", "audit_events", when: "OLD.seal IS NULL OR OLD.seal > \(reached)"),
        sqlite("audit_seals_added", "INSERT", "audit_seals", when: isThere("audit_seals", "number")),
        sqlite("audit_seals_kept", "UPDATE", "audit_seals"),
        sqlite("audit_seals_dropped", "DELETE", "audit_seals", when: "OLD.number > \(reached)"),
        sqlite("audit_checkpoints_added", "INSERT", "audit_checkpoints", when: "NEW.seal <= \(reached)"),
        sqlite("audit_checkpoints_kept", "UPDATE", "audit_checkpoints"),
        sqlite("audit_checkpoints_dropped", "DELETE", "audit_checkpoints", when: "OLD.seal >= \(reached)"),
    ]

    private static let reached = "(SELECT coalesce(max(seal), 0) FROM audit_checkpoints)"
    private static let hasPersonal =
        "NEW.client <> '' OR NEW.user_agent <> '' OR NEW.name <> '' OR NEW.salt IS NOT NULL"

    /// INSERT OR REPLACE deletes the row in its way without asking the triggers for DELETE.
    private static func isThere(_ table: String, _ key: String) -> String {
        "EXISTS (SELECT 1 FROM \(table) WHERE \(key) = NEW.\(key))"
    }

    private static func sqlite(_ name: String, _ event: String, _ table: String, when: String? = nil) -> String {
        """
        CREATE TRIGGER \(name) BEFORE \(event) ON \(table) \(when.map { "WHEN \($0) " } ?? "")\
        BEGIN SELECT RAISE(ABORT, '\(table) is only added to'); END
        """
    }
}

extension AuditGuards {
    static let postgreSQL =
        [
            """
            CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS '
            BEGIN
                RAISE EXCEPTION USING ERRCODE = ''integrity_constraint_violation'',
                    MESSAGE = TG_TABLE_NAME || '' is only added to'';
            END'
            """,
            function("audit_refuse_ahead", "OLD.seal IS NULL OR OLD.seal > reached", returning: "OLD"),
            function("audit_refuse_seal_ahead", "OLD.number > reached", returning: "OLD"),
            function("audit_refuse_last", "OLD.seal >= reached", returning: "OLD"),
            function("audit_refuse_behind", "NEW.seal <= reached", returning: "NEW"),
            postgreSQL("audit_events_added", "INSERT", "audit_events", when: "NEW.seal IS NOT NULL"),
            postgreSQL("audit_events_kept", "UPDATE OF id, at, kind, account_id, detail, count", "audit_events"),
            postgreSQL(
                "audit_events_sealed", "UPDATE OF digest, seal, link", "audit_events", when: "OLD.seal IS NOT NULL"),
            postgreSQL(
                "audit_events_erased", "UPDATE OF client, user_agent, name, salt", "audit_events", when: hasPersonal),
            postgreSQL("audit_events_dropped", "DELETE", "audit_events", calling: "audit_refuse_ahead"),
            postgreSQL("audit_seals_kept", "UPDATE", "audit_seals"),
            postgreSQL("audit_seals_dropped", "DELETE", "audit_seals", calling: "audit_refuse_seal_ahead"),
            postgreSQL("audit_checkpoints_added", "INSERT", "audit_checkpoints", calling: "audit_refuse_behind"),
            postgreSQL("audit_checkpoints_kept", "UPDATE", "audit_checkpoints"),
            postgreSQL("audit_checkpoints_dropped", "DELETE", "audit_checkpoints", calling: "audit_refuse_last"),
        ]
        + ["audit_events", "audit_seals", "audit_checkpoints"].map { table in
            """
            CREATE TRIGGER \(table)_emptied BEFORE TRUNCATE ON \(table) FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()
            """
        }

    /// Refuses by the newest checkpoint of the table's own schema: a temporary table of that name must not stand in for it.
    private static func function(_ name: String, _ condition: String, returning row: String) -> String {
        """
        CREATE FUNCTION \(name)() RETURNS trigger LANGUAGE plpgsql AS '
        DECLARE
            reached BIGINT;
        BEGIN
            EXECUTE format(''SELECT coalesce(max(seal), 0) FROM %I.audit_checkpoints'', TG_TABLE_SCHEMA) INTO reached;
            IF \(condition) THEN
                RAISE EXCEPTION USING ERRCODE = ''integrity_constraint_violation'',
                    MESSAGE = TG_TABLE_NAME || '' is only added to'';
            END IF;
            RETURN \(row);
        END'
        """
    }

    private static func postgreSQL(
        _ name: String, _ event: String, _ table: String, when: String? = nil, calling function: String = "audit_refuse"
    ) -> String {
        """
        CREATE TRIGGER \(name) BEFORE \(event) ON \(table) FOR EACH ROW \(when.map { "WHEN (\($0)) " } ?? "")\
        EXECUTE FUNCTION \(function)()
        """
    }
}
