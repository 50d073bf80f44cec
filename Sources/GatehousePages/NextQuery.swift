import GatehouseHummingbird
import Hummingbird

/// The way back in a page's address: `/login?next=/dashboard`.
enum NextQuery {
    /// The checked value, or `nil` when there is none, more than one, or one that leads elsewhere.
    static func value(of request: Request) -> String? {
        guard let target = request.head.path, let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else {
            return nil
        }
        let query = Array(target.utf8[target.utf8.index(after: mark)...])
        return FormReader.value(of: "next", in: query).flatMap { ReturnPath($0)?.text }
    }
}
