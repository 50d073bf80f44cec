import Foundation

/// The rows of a file that holds one JSON object a line.
actor JSONLineRows: ImportRows {
    private var bytes: ImportBytes
    private var line: Int64 = 0
    private let decoder = JSONDecoder()

    init(path: String) throws {
        bytes = try ImportBytes(path: path)
    }

    func next() async throws -> [ImportRow] {
        var rows: [ImportRow] = []
        while rows.count < ImportFile.portion, let text = try nextLine() {
            guard text.contains(where: { $0 != UInt8(ascii: " ") }) else { continue }
            rows.append(ImportRow(line: line, values: values(text)))
        }
        return rows
    }

    private func nextLine() throws -> [UInt8]? {
        guard try bytes.peek() != nil else { return nil }
        line += 1
        var text: [UInt8] = []
        while let byte = try bytes.next(), byte != UInt8(ascii: "\n") {
            if text.count <= ImportFile.longestRow, byte != UInt8(ascii: "\r") { text.append(byte) }
        }
        return text
    }

    private func values(_ text: [UInt8]) -> Result<[String: String], ImportError> {
        guard text.count <= ImportFile.longestRow else {
            return .failure(ImportError("it is longer than \(ImportFile.longestRow) bytes"))
        }
        guard let cells = try? decoder.decode([String: JSONCell].self, from: Data(text)) else {
            return .failure(ImportError("it is not one flat JSON object"))
        }
        return .success(cells.compactMapValues(\.text))
    }
}

/// A value of a flat object, as text.
private struct JSONCell: Decodable {
    /// The text; `nil` for null.
    let text: String?

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            text = nil
        } else if let flag = try? container.decode(Bool.self) {
            text = flag ? "true" : "false"
        } else if let number = try? container.decode(Int64.self) {
            text = String(number)
        } else if let list = try? container.decode([String].self) {
            text = list.joined(separator: ",")
        } else {
            text = try container.decode(String.self)
        }
    }
}
