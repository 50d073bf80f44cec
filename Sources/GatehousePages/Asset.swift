import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

/// A file that our pages link to, part of the program.
struct Asset: Sendable {
    /// How the pages look.
    static let styleSheet = Asset("gatehouse.css", "text/css; charset=utf-8", PackageResources.gatehouse_css)
    /// What keeps the browser's memory of pages from outliving the visit.
    static let script = Asset("gatehouse.js", "text/javascript; charset=utf-8", PackageResources.gatehouse_js)
    /// The picture in the browser's tab.
    static let icon = Asset("gatehouse.svg", "image/svg+xml", PackageResources.gatehouse_svg)
    /// The same picture for whoever asks at the fixed address.
    static let favicon = Asset("favicon.ico", "image/vnd.microsoft.icon", PackageResources.favicon_ico)

    /// Those that pages link to under an address with their version.
    static let linked = [styleSheet, script, icon]

    private let name: String
    private let type: String
    private let bytes: [UInt8]
    private let version: String

    private init(_ name: String, _ type: String, _ bytes: [UInt8]) {
        self.name = name
        self.type = type
        self.bytes = bytes
        version = Hex.encode(Digest256(of: bytes).bytes.prefix(4))
    }

    /// Where it is, under the prefix of the pages.
    func path(_ prefix: String) -> String { prefix + "/assets/" + name }

    /// The address that pages link to: it changes with the content, so that browsers may keep a version for good.
    func address(_ prefix: String) -> String { path(prefix) + "?v=" + version }

    /// The response for an address with a version.
    var response: Response { response(keptFor: "max-age=31536000, immutable") }

    /// The response for an address that never changes: kept for a day.
    var unversionedResponse: Response { response(keptFor: "max-age=86400") }

    private func response(keptFor: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "public, " + keptFor],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
