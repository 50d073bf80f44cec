import Foundation

/// A result that is shown as text or, with `--json`, as one line of JSON.
protocol Row: Encodable {
    /// The result for people.
    var text: String { get }
}

extension Row {
    /// Writes the result.
    func show(asJSON: Bool) throws {
        guard asJSON else { return try Console.print(text) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        try Console.print(Console.escaped(String(decoding: encoder.encode(self), as: UTF8.self)))
    }
}
