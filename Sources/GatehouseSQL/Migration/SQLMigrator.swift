import Gatehouse

/// Brings a database to the schema that this version of the program knows.
struct SQLMigrator {
    let migrations: [SQLMigration]
    let clock: AuthClock

    /// Applies what is missing, each migration in a transaction of its own under the driver's lock, so that two
    /// processes that start at once both come up.
    ///
    /// - Throws: ``SQLError`` when a newer version of the program has already changed the database.
    func run(on database: any SQLDatabase) throws {
        let dialect = database.dialect
        while try database.migrate({ try applyNext($0, dialect) }) {}
    }

    /// Applies one migration.
    ///
    /// A schema that is up to date is only read, so that a server may run under a role that cannot change it.
    ///
    /// - Returns: whether there was one to apply.
    private func applyNext(_ connection: any SQLConnection, _ dialect: SQLDialect) throws -> Bool {
        if try connection.query(dialect.tableQuery, [.text("schema_migrations")]).isEmpty {
            try connection.execute(MigrationSQL.createTable)
        }
        let newest = try connection.query(MigrationSQL.applied.text).first
        let reached = try newest?.integer("number") ?? 0
        if let newest, reached > migrations.last?.number ?? 0 {
            throw SQLMigrator.tooNew(reached, try newest.text("name"), known: migrations.last?.number ?? 0)
        }
        guard let next = migrations.first(where: { $0.number > reached }) else { return false }
        for statement in next.statements {
            if let text = statement.text(for: dialect.engine) { try connection.execute(text) }
        }
        let now = SQLValue.time(clock.now())
        try connection.execute(MigrationSQL.note.text, [.integer(next.number), .text(next.name), now])
        return true
    }

    private static func tooNew(_ number: Int64, _ name: String, known: Int64) -> SQLError {
        SQLError(
            """
            This database was changed by a newer version of Gatehouse: it has migration \(number) (\(name)), and this \
            version knows only those up to \(known). Run the newer version, or restore a backup from before the update.
            """)
    }
}
