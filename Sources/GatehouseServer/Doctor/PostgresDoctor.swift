import Gatehouse
import GatehousePostgres

/// The checks of a PostgreSQL database.
///
/// They change nothing there: other servers may run on it.
struct PostgresDoctor {
    let settings: Settings

    func findings() async -> [Finding] {
        do {
            let health = try await PostgresHealth.examine(url: settings.database, options: settings.postgres)
            return [
                .role(of: health), .schema(of: health), .privileges(of: health), .durability(of: health),
                .way(to: health), .revocations(health.revocations), .connections(settings.postgres, health),
                .clock(of: health),
            ]
        } catch {
            return [
                Finding(.fail, "database", CommandFailure(error)?.message ?? "\(error)"),
                .clock(AuthClock.system.now(), newestEvent: nil),
            ]
        }
    }
}
