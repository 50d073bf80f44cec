import HTTPTypes
import Synchronization

/// Gathers the routes of one ``GuardedRouter`` while they are added.
final class RouteTable: Sendable {
    private let gathered = Mutex<[GuardedRoute]>([])

    func add(_ route: GuardedRoute) {
        gathered.withLock { $0.append(route) }
    }

    /// In the order of the paths, then of the methods.
    var routes: [GuardedRoute] {
        gathered.withLock { $0 }.sorted { one, other in
            one.path == other.path ? one.method.rawValue < other.method.rawValue : one.path < other.path
        }
    }
}
