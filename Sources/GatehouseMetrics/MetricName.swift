/// Names and labels as Prometheus wants them, whatever they were called.
enum MetricName {
    /// A longer label says nothing more to whoever reads a graph.
    private static let maximumValueBytes = 128

    /// Letters, digits, `_` and `:`, everything else as `_`; with this ending, once.
    static func of(_ label: String, ending: String = "") -> String {
        let name = word(label)
        return name.hasSuffix(ending) ? name : name + ending
    }

    /// `kind="login.failed",way="password"`, by name.
    static func labels(_ dimensions: [(String, String)]) -> String {
        dimensions.map { (word($0.0), escaped($0.1)) }.sorted { $0.0 < $1.0 }
            .map { "\($0.0)=\"\($0.1)\"" }.joined(separator: ",")
    }

    private static func word(_ text: String) -> String {
        let bytes = text.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"):
                byte
            default: UInt8(ascii: "_")
            }
        }
        let startsWithDigit = bytes.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? true
        return (startsWithDigit ? "_" : "") + String(decoding: bytes, as: UTF8.self)
    }

    private static func escaped(_ value: String) -> String {
        var bytes: [UInt8] = []
        for byte in value.utf8.prefix(maximumValueBytes) {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
