import GatehouseHummingbird
import Hummingbird

/// The way back in a page's address: `/login?next=/dashboard`.
enum NextQuery {
    /// The checked value, or `nil` when there is none, more than one, or one that leads elsewhere.
    static func value(of request: Request) -> String? {
        Query.value(of: "next", request).flatMap { ReturnPath($0)?.text }
    }
}
