/// Every statement that the store ever runs, for tools and tests that try them on an engine.
package enum SQLCatalogue {
    /// A statement and the name it goes by in the sources.
    package struct Entry: Sendable {
        /// The name, such as `AccountSQL.insert`.
        package let name: String
        /// The text in the shared SQL.
        package let text: String
    }

    /// What builds the schema on this engine, in order.
    package static func schema(for engine: SQLDialect.Engine) -> [Entry] {
        [Entry(name: "schema_migrations", text: MigrationSQL.createTable)]
            + SQLMigration.all.flatMap { migration in
                migration.statements.compactMap { $0.text(for: engine) }
                    .map { Entry(name: "migration \(migration.number): \(migration.name)", text: $0) }
            }
    }

    /// What runs on the finished schema of this engine alone.
    package static func statements(onlyOf dialect: SQLDialect) -> [Entry] {
        let lock = dialect.sealLock.map { [Entry(name: "SQLDialect.sealLock", text: $0)] } ?? []
        return [Entry(name: "SQLDialect.tableQuery", text: dialect.tableQuery)] + lock
    }

    /// What runs on the finished schema.
    package static let statements: [Entry] =
        entries(of: MigrationSQL.self) + entries(of: AccountSQL.self) + entries(of: PasswordSQL.self)
        + entries(of: SessionSQL.self) + entries(of: DeviceSQL.self) + entries(of: RoleSQL.self)
        + entries(of: ThrottleSQL.self) + entries(of: KnownDeviceSQL.self) + entries(of: FailureSQL.self)
        + entries(of: AuditSQL.self) + entries(of: AuditSealSQL.self)
        + entries(of: OneTimeTokenSQL.self) + entries(of: OutboxSQL.self) + entries(of: IdentitySQL.self)
        + entries(of: ImportSQL.self)
        + entries(of: BackupSQL.self)

    /// What gives a PostgreSQL role all that a server needs, and no way to change the record.
    ///
    /// The owner of the tables runs it, again after each migration. `docs/audit.md` shows it.
    package static let runRole = [
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO gatehouse_run",
        "REVOKE UPDATE, DELETE ON audit_events, audit_seals, audit_checkpoints FROM gatehouse_run",
        "REVOKE INSERT ON audit_checkpoints FROM gatehouse_run",
        "GRANT UPDATE (digest, seal, link, client, user_agent, name, salt) ON audit_events TO gatehouse_run",
    ]

    /// The number of the newest migration.
    package static let newestMigration = SQLMigration.all.last?.number ?? 0

    /// The tables of the finished schema, in the order in which they are made first.
    package static let tables: [String] = schema(for: .postgreSQL).reduce(into: []) { tables, entry in
        let words = entry.text.split { $0 == " " || $0 == "\n" }
        guard words.starts(with: ["CREATE", "TABLE"]), let name = words.dropFirst(2).first.map(String.init) else {
            return
        }
        if !tables.contains(name) { tables.append(name) }
    }

    /// What a server must be allowed to do with a table, or with some of its columns.
    package static func privileges(on table: String) -> [String] {
        switch table {
        case "audit_checkpoints": ["SELECT"]
        case "audit_seals": ["SELECT", "INSERT"]
        case "audit_events": ["SELECT", "INSERT", "UPDATE"]
        default: ["SELECT", "INSERT", "UPDATE", "DELETE"]
        }
    }

    private static func entries<Statements: SQLStatement>(of statements: Statements.Type) -> [Entry] {
        statements.allCases.map { Entry(name: "\(statements).\($0)", text: $0.text) }
    }
}
