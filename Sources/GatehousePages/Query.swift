import GatehouseHummingbird
import Hummingbird

/// One value in the query of a page's address.
enum Query {
    /// The value, or `nil` when there is none or more than one.
    static func value(of name: String, _ request: Request) -> String? {
        guard let target = request.head.path, let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else {
            return nil
        }
        return FormReader.value(of: name, in: Array(target.utf8[target.utf8.index(after: mark)...]))
    }
}
