import Gatehouse
import GatehousePostgres

/// The judgements about a PostgreSQL database.
extension Finding {
    static func role(of health: PostgresHealth) -> Finding {
        let text = "PostgreSQL \(health.version) at \(health.place)"
        guard health.isInRecovery else { return Finding(.ok, "database", text) }
        return Finding(.fail, "database", "\(text) follows another server and takes no writes: name the primary, too")
    }

    static func schema(of health: PostgresHealth) -> Finding {
        let newest = PostgresHealth.newestMigration
        let migrates = "`gatehouse serve` brings it up to date"
        switch health.migration {
        case newest?: return Finding(.ok, "schema", "it is of this version")
        case let found? where found > newest:
            return Finding(.fail, "schema", "a newer version has changed it: migration \(found), known are \(newest)")
        default:
            let state = health.migration == nil ? "it is not there yet" : "it is of an older version"
            guard health.canMigrate else {
                return Finding(
                    .fail, "schema", "\(state), and this role may not make tables: GRANT CREATE ON SCHEMA ...")
            }
            return Finding(.warn, "schema", "\(state): \(migrates)")
        }
    }

    static func privileges(of health: PostgresHealth) -> Finding {
        guard !health.deniedTables.isEmpty else { return Finding(.ok, "privileges", "tables can be read and changed") }
        let tables = health.deniedTables.joined(separator: ", ")
        return Finding(
            .fail, "privileges", "this role needs SELECT, INSERT, UPDATE and DELETE on \(tables), best by owning them")
    }

    static func durability(of health: PostgresHealth) -> Finding {
        guard health.flushesToDisk else {
            return Finding(.fail, "durability", "fsync is off: a crash of the machine can destroy the database")
        }
        guard health.synchronousCommit != "off" else {
            return Finding(
                .warn, "durability", "synchronous_commit is off: a crash loses what was answered just before")
        }
        return Finding(.ok, "durability", "synchronous_commit is \(health.synchronousCommit)")
    }

    static func way(to health: PostgresHealth) -> Finding {
        guard !health.isProtected else { return Finding(.ok, "encryption", "nobody reads along on the way") }
        return Finding(
            .warn, "encryption", "what goes to the database can be read on the way: add ?sslmode=verify-full to the URL"
        )
    }

    static func revocations(_ revocations: PostgresHealth.Revocations) -> Finding {
        switch revocations {
        case .heard:
            return Finding(.ok, "revocations", "what other servers take away is heard")
        case .notListenedTo:
            return Finding(
                .warn, "revocations",
                "behind a pooler they are not heard, so every request reads the database: set database.listen.url")
        case .elsewhere:
            return Finding(.fail, "revocations", "database.listen.url leads to another database than database does")
        case .unreachable(let reason):
            return Finding(.fail, "revocations", "they cannot be listened to: \(reason)")
        }
    }

    static func connections(_ options: PostgresOptions, _ health: PostgresHealth) -> Finding {
        let text =
            "this server may take \(options.connections) and one more, PostgreSQL allows \(health.maximumConnections)"
        guard options.connections < health.maximumConnections / 2 else {
            return Finding(.warn, "connections", "\(text) to all together")
        }
        return Finding(.ok, "connections", text)
    }

    static func clock(of health: PostgresHealth) -> Finding {
        let lead = health.clockLead.microseconds / 1000
        guard abs(lead) < 1000 else {
            return Finding(
                .fail, "clock", "it differs by \(lead) ms from that of the database: set both, best by NTP")
        }
        return .clock(AuthClock.system.now(), newestEvent: nil)
    }
}
