import Foundation
import Testing

@testable import Gatehouse

@Suite struct `Werkzeug hashes` {
    private struct File: Decodable {
        let version: String
        let vectors: [Vector]
    }

    struct Vector: Decodable, Sendable {
        let password: String
        let stored: String
    }

    private static func vectors(_ version: String) throws -> [Vector] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Vectors/werkzeug")
        let data = try Data(contentsOf: folder.appending(path: "werkzeug-\(version).json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        #expect(file.version == version)
        return file.vectors
    }

    @Test(arguments: ["2.2.3", "3.1.9"])
    func `what Werkzeug stored verifies, and only with its password`(version: String) throws {
        let vectors = try Self.vectors(version)
        #expect(vectors.count >= 30)
        for vector in vectors {
            let hash = try WerkzeugHash(vector.stored)
            #expect(try hash.verifies(Array(vector.password.utf8)) == true, "\(vector.stored)")
            // A wrong one costs the same again; one a method shows that it fails.
            guard vector.password == "x" else { continue }
            #expect(try hash.verifies(Array("X".utf8)) == false)
        }
    }

    @Test func `a password is taken whole`() throws {
        let vectors = try Self.vectors("2.2.3")
        let cut = try #require(vectors.last { $0.password.utf8.contains(0) })
        #expect(try WerkzeugHash(cut.stored).verifies(Array("with\0nul inside".utf8)) == true)
        #expect(try WerkzeugHash(cut.stored).verifies(Array("with".utf8)) == false)
        let long = try #require(vectors.last { $0.password.utf8.count > 128 })
        #expect(try WerkzeugHash(long.stored).verifies(Array(long.password.utf8.dropLast())) == false)
    }

    @Test func `one wrong byte anywhere in the digest fails`() throws {
        let stored = "sha256$salt$" + Self.digest
        #expect(try WerkzeugHash(stored).verifies(Array("password".utf8)) == true)
        for at in stride(from: 12, to: stored.utf8.count, by: 2) {
            var bytes = Array(stored.utf8)
            bytes[at] = bytes[at] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
            #expect(try WerkzeugHash(String(decoding: bytes, as: UTF8.self)).verifies(Array("password".utf8)) == false)
        }
    }

    @Test func `hex digits of either case are the same`() throws {
        #expect(try WerkzeugHash("sha256$salt$" + Self.digest.uppercased()).verifies(Array("password".utf8)) == true)
    }

    @Test func `an empty password never verifies`() throws {
        // HMAC-SHA-256 of nothing with the key "salt".
        let stored = "sha256$salt$379d7f7966f400cb6e3c0b2cca4bf8a2db03b8c81fef8020015b5a3103c30460"
        #expect(try WerkzeugHash(stored).verifies([]) == false)
        #expect(try WerkzeugHash("pbkdf2:sha256:1$salt$" + Self.digest).verifies([]) == false)
        #expect(try WerkzeugHash("scrypt:16:1:1$salt$" + Self.digest + Self.digest).verifies([]) == false)
    }

    @Test func `a number of rounds that is not written is 260,000`() throws {
        guard case .pbkdf2(.sha256, let rounds) = try WerkzeugHash("pbkdf2:sha256$salt$" + Self.digest).method else {
            Issue.record("not PBKDF2")
            return
        }
        #expect(rounds == 260_000)
    }

    /// HMAC-SHA-256 of "password" with the key "salt".
    private static let digest = "84ec44c7d6fc41917953a1dafca3c7d7856f7a9d0328b991b76f0d36be1224b9"
}
