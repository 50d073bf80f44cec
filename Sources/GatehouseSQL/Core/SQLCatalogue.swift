/// Every statement that the store ever runs, for tools and tests that try them on an engine.
package enum SQLCatalogue {
    /// A statement and the name it goes by in the sources.
    package struct Entry: Sendable {
        /// The name, such as `AccountSQL.insert`.
        package let name: String
        /// The text in the shared SQL.
        package let text: String
    }

    /// What builds the schema, in order.
    package static let schema: [Entry] =
        [Entry(name: "schema_migrations", text: MigrationSQL.createTable)]
        + SQLMigration.all.flatMap { migration in
            migration.statements.map { Entry(name: "migration \(migration.number): \(migration.name)", text: $0) }
        }

    /// What runs on the finished schema.
    package static let statements: [Entry] =
        entries(of: MigrationSQL.self) + entries(of: AccountSQL.self) + entries(of: PasswordSQL.self)
        + entries(of: SessionSQL.self) + entries(of: DeviceSQL.self) + entries(of: RoleSQL.self)
        + entries(of: ThrottleSQL.self) + entries(of: KnownDeviceSQL.self) + entries(of: FailureSQL.self)
        + entries(of: AuditSQL.self)
        + entries(of: OneTimeTokenSQL.self) + entries(of: OutboxSQL.self)

    /// The number of the newest migration.
    package static let newestMigration = SQLMigration.all.last?.number ?? 0

    /// The tables of the finished schema.
    package static let tables: [String] = schema.compactMap { entry in
        let words = entry.text.split { $0 == " " || $0 == "\n" }
        guard words.starts(with: ["CREATE", "TABLE"]) else { return nil }
        return words.drop { ["CREATE", "TABLE", "IF", "NOT", "EXISTS"].contains($0) }.first.map(String.init)
    }

    private static func entries<Statements: SQLStatement>(of statements: Statements.Type) -> [Entry] {
        statements.allCases.map { Entry(name: "\(statements).\($0)", text: $0.text) }
    }
}
