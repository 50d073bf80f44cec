import Foundation
import Gatehouse
import Testing

@Suite struct `A file of breached passwords` {
    /// Writes a file that is gone when the test ends.
    private final class TemporaryFile {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("breach-\(UUID().uuidString)").path

        init(_ text: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        }

        deinit {
            try? FileManager.default.removeItem(atPath: path)
        }
    }

    private func digest(_ number: Int) -> BreachDigest { BreachDigest(of: Array("password \(number)".utf8)) }

    private func text(_ digest: BreachDigest) -> String { String(decoding: digest.all.expose(), as: UTF8.self) }

    /// Every digest of an even number, sorted, as a downloader writes them.
    private func list(_ size: Int, ending: String = "\r\n", count: (Int) -> String = { ":\($0)" }) -> String {
        (0..<size).map { text(digest($0 * 2)) }.sorted().enumerated()
            .map { $1 + count($0 * 7919) + ending }.joined()
    }

    @Test(arguments: [1, 2, 3, 100, 3000], ["\n", "\r\n"])
    func `what is in it is found, what is not is not`(count: Int, ending: String) async throws {
        let file = try TemporaryFile(list(count, ending: ending))
        let breaches = try BreachFile(path: file.path)
        for number in 0..<count {
            #expect(try await breaches.contains(digest(number * 2)))
            #expect(try await !breaches.contains(digest(number * 2 + 1)))
        }
    }

    @Test func `small letters, no counts and no end of the last line are fine`() async throws {
        let text = String(list(50, ending: "\n", count: { _ in "" }).lowercased().dropLast())
        let file = try TemporaryFile(text)
        let breaches = try BreachFile(path: file.path)
        for number in 0..<50 {
            #expect(try await breaches.contains(digest(number * 2)))
            #expect(try await !breaches.contains(digest(number * 2 + 1)))
        }
    }

    @Test(arguments: [
        "", "\n", "hello\n", "<!doctype html>", String(repeating: "A", count: 39), String(repeating: "A", count: 41),
    ])
    func `a file of anything else is refused`(text: String) throws {
        let file = try TemporaryFile(text)
        #expect(throws: BreachError.self) { _ = try BreachFile(path: file.path) }
    }

    @Test(arguments: ["/nowhere/at/all", "/tmp", "/dev/null"])
    func `what is no file is refused`(path: String) throws {
        #expect(throws: BreachError.self) { _ = try BreachFile(path: path) }
    }

    @Test(arguments: [String(repeating: "x", count: 2000), "not hexadecimal at all, as it happens, but a line\n"])
    func `a file that is damaged in the middle is an error, not an answer`(damage: String) async throws {
        let half = list(1, ending: "\n")
        let file = try TemporaryFile(half + String(repeating: damage, count: 20))
        let breaches = try BreachFile(path: file.path)
        await #expect(throws: BreachError.self) { _ = try await breaches.contains(BreachDigest(of: [])) }
    }

    @Test func `a file that was cut while it is open is an error`() async throws {
        let file = try TemporaryFile(list(1000))
        let breaches = try BreachFile(path: file.path)
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file.path))
        try handle.truncate(atOffset: 0)
        await #expect(throws: BreachError.self) { _ = try await breaches.contains(digest(0)) }
    }
}
