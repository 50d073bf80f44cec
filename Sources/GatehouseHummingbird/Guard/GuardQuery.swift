import HTTPTypes
import Hummingbird

/// The queries of the guard's routes.
struct GuardQuery {
    private let bytes: [UInt8]

    init(_ request: Request) {
        let target = (request.head.path ?? "").utf8
        bytes = Array(target.drop { $0 != UInt8(ascii: "?") }.dropFirst())
    }

    /// One value; `nil` when it is not there once.
    subscript(_ name: String) -> String? { FormReader.value(of: name, in: bytes) }

    /// The way back, checked; `/` when there is none.
    var next: String { self["next"].flatMap { ReturnPath($0)?.text } ?? "/" }

    /// Whether the first try went wrong, as it does when two tabs begin at once.
    var isSecondTry: Bool { self["again"] != nil }
}
