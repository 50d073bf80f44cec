import Foundation
import Gatehouse
import Testing

@testable import Gatehouse

@Suite struct `Files of accounts` {
    private func rows(_ bytes: [UInt8], isJSON: Bool) async throws -> [ImportRow] {
        let path = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString)").path
        try Data(bytes).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let source = try await ImportFile(path: path, isJSON: isJSON).rows()
        var all: [ImportRow] = []
        while case let part = try await source.next(), !part.isEmpty { all += part }
        return all
    }

    private func csv(_ text: String) async throws -> [ImportRow] { try await rows(Array(text.utf8), isJSON: false) }

    private func json(_ text: String) async throws -> [ImportRow] { try await rows(Array(text.utf8), isJSON: true) }

    @Test func `quotes hold commas, quotes and line ends, and lines are counted`() async throws {
        let rows = try await csv("\u{FEFF}name,mail\r\nada,a@b.org\r\n\"gra\nce\",\"x\"\"y,z\"\n\n\nlast,\n")
        #expect(rows.map(\.line) == [2, 3, 7])
        #expect(try rows[0].values.get() == ["name": "ada", "mail": "a@b.org"])
        #expect(try rows[1].values.get() == ["name": "gra\nce", "mail": "x\"y,z"])
        #expect(try rows[2].values.get() == ["name": "last", "mail": ""])
    }

    @Test func `a line that is none is told from the others`() async throws {
        let long = String(repeating: "x", count: ImportFile.longestRow + 1)
        let rows = try await csv("a,b\n1\n1,2,3\n\"1\"x,2\n\(long),1\n1,2\n\"1,2")
        #expect(rows.map(\.line) == [2, 3, 4, 5, 6, 7])
        #expect(rows.map { (try? $0.values.get()) != nil } == [false, false, false, false, true, false])
        let bytes = try await self.rows(Array("a,b\n".utf8) + [0xFF, 0x2C, 0x31, 0x0A], isJSON: false)
        #expect(bytes.map { (try? $0.values.get()) == nil } == [true])
    }

    @Test(arguments: ["", "a,a\n1,2\n"])
    func `the first line names the columns, each once`(text: String) async {
        await #expect(throws: ImportError.self) { _ = try await csv(text) }
    }

    @Test func `objects are flat, one a line`() async throws {
        let rows = try await json(
            """
            {"username":"ada","n":5,"active":true,"roles":["a","b"],"email":null}

            {"username":{"deep":1}}
            [1]
            {"username":"grace"} x
            {"username":"\\u00e9"}
            """)
        #expect(rows.map(\.line) == [1, 3, 4, 5, 6])
        #expect(try rows[0].values.get() == ["username": "ada", "n": "5", "active": "true", "roles": "a,b"])
        #expect(rows.map { (try? $0.values.get()) != nil } == [true, false, false, false, true])
        #expect(try rows[4].values.get() == ["username": "é"])
    }

    @Test func `a file is read in pieces, whatever its length`() async throws {
        let text = "name\n" + (0..<30_000).map { "user\($0)\n" }.joined()
        let rows = try await csv(text)
        #expect(rows.count == 30_000 && rows.last?.line == 30_001)
        #expect(try rows[29_999].values.get() == ["name": "user29999"])
    }
}
