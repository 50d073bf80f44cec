import Foundation

@testable import Gatehouse

/// Vectors of one old system, from `Tests/Vectors/foreign`.
enum ForeignVectors {
    struct Vector: Sendable {
        let password: String
        let stored: String
        let pepper: OldPepper?

        /// Its first letters, which tell the kinds apart.
        var kind: String { String(stored.prefix(8)) }

        /// What the old system hashed for a password.
        func phrase(_ password: String, _ scheme: any ForeignScheme) throws -> [UInt8] {
            let bytes = Array(password.utf8)
            guard let pepper, stored.hasPrefix("$") else { return bytes }
            return pepper.apply(to: bytes, longest: scheme.longestPassword) ?? []
        }
    }

    private struct File: Decodable {
        struct Entry: Decodable {
            let password: String
            let stored: String
        }

        struct Group: Decodable {
            let pepper: String
            let vectors: [Entry]
        }

        let format: String
        let pepper: String?
        let vectors: [Entry]?
        let groups: [Group]?
    }

    static func read(_ name: String) throws -> [Vector] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Vectors/foreign")
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: folder.appending(path: "\(name).json")))
        let style = OldPepper.Style(rawValue: file.format)
        let groups = file.groups ?? [.init(pepper: file.pepper ?? "", vectors: file.vectors ?? [])]
        return try groups.flatMap { group in
            let secret = Secret(Array(group.pepper.utf8))
            let pepper = try group.pepper.isEmpty ? nil : style.map { try OldPepper($0, secret) }
            return group.vectors.map { Vector(password: $0.password, stored: $0.stored, pepper: pepper) }
        }
    }
}
