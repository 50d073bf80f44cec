import Gatehouse
import GatehouseHummingbird
import HTTPTypes
import Hummingbird

/// The one style sheet of our pages, part of the program.
enum StyleSheet {
    private static let bytes = PackageResources.gatehouse_css

    /// Changes with the content, so that browsers may keep a version for good.
    private static let version = Hex.encode(Digest256(of: bytes).bytes.prefix(4))

    /// The address that pages link to.
    static func address(_ path: String) -> String { path + "?v=" + version }

    /// The response with the style sheet.
    static let response = Response(
        status: .ok,
        headers: [
            .contentType: "text/css; charset=utf-8", .cacheControl: "public, max-age=31536000, immutable",
        ],
        body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
}
