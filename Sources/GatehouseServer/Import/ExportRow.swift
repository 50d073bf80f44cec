import Foundation
import Gatehouse

/// An account as `gatehouse import --format jsonl` reads it again.
struct ExportRow: Encodable {
    let username: String
    let email: String?
    let emailVerifiedAt: String?
    let password: String?
    let status: String
    let roles: [String]
    let createdAt: String
    let lastLoginAt: String?
    let mustChangePassword: Bool

    init(_ exported: ExportedAccount) {
        let account = exported.account
        username = account.username
        email = account.email
        emailVerifiedAt = account.emailVerifiedAt?.iso8601WithMicroseconds
        password = exported.hash?.expose()
        status = account.status.description
        roles = account.roles.sorted().map(\.name)
        createdAt = account.createdAt.iso8601WithMicroseconds
        lastLoginAt = account.lastLoginAt?.iso8601WithMicroseconds
        mustChangePassword = account.mustChangePassword
    }

    /// One line of JSON.
    var line: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            encoder.keyEncodingStrategy = .convertToSnakeCase
            return Console.escaped(String(decoding: try encoder.encode(self), as: UTF8.self))
        }
    }
}
