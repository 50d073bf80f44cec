import CPostgres
import Gatehouse
import GatehouseSQL

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Where a PostgreSQL is and how to get in: a URL, taken apart by libpq, with our own settings where it says nothing.
struct PostgresAddress: Sendable {
    /// libpq's parameters, the password among them.
    let parameters: Secret<[String: String]>

    private static let longestURL = 4096

    /// Reads a URL of any form that libpq knows, with several hosts, too.
    ///
    /// - Throws: `SQLError` without a piece of the URL, which may hold a password.
    init(_ url: String) throws {
        guard PostgresAddress.isURL(url), url.utf8.count <= PostgresAddress.longestURL, !url.utf8.contains(0),
            var parameters = PostgresAddress.parsed(url)
        else {
            throw SQLError(
                """
                The URL of the database cannot be read. It is written postgres://USER:PASSWORD@HOST:PORT/DATABASE, with \
                every character of a part that is not a letter, a digit or one of -._~ as % and two hexadecimal digits.
                """)
        }
        parameters["client_encoding"] = "UTF8"
        let hosts = [parameters["host"], parameters["hostaddr"]].compactMap(\.self)
        if hosts.contains(where: { $0.utf8.contains(UInt8(ascii: ",")) }) {
            parameters["target_session_attrs"] = parameters["target_session_attrs"] ?? "read-write"
        }
        self.parameters = Secret(parameters.merging(PostgresAddress.defaults) { given, _ in given })
    }

    private init(_ parameters: [String: String]) {
        self.parameters = Secret(parameters)
    }

    /// Whether the text is the URL of a PostgreSQL.
    static func isURL(_ text: String) -> Bool {
        ["postgres://", "postgresql://"].contains { text.utf8.starts(with: $0.utf8) }
    }

    /// The same database, where the tables of this schema are the ones that are meant.
    func schema(_ name: String) -> PostgresAddress {
        let options = (parameters.expose()["options"].map { $0 + " " } ?? "") + "-c search_path=" + name
        return PostgresAddress(parameters.expose().merging(["options": options]) { $1 })
    }

    /// Host, port and database, for texts that people read.
    var shown: String {
        let parameters = parameters.expose()
        let host = parameters["host"] ?? parameters["hostaddr"] ?? "the local socket"
        let port = parameters["port"].map { ", port \($0)" } ?? ""
        let database = parameters["dbname"].map { ", database \($0)" } ?? ""
        return host + port + database
    }

    /// The text without the passwords, should libpq ever repeat one.
    func harmless(_ text: String) -> String {
        let parameters = parameters.expose()
        let secrets = ["password", "sslpassword"].compactMap { parameters[$0] }.filter { !$0.isEmpty }
        let line = text.split { $0.isWhitespace }.joined(separator: " ")
        return secrets.reduce(line) { PostgresAddress.cut($1, from: $0) }
    }

    /// What we set where the URL does not: a server that is gone, or a network that drops packets, is noticed in seconds.
    private static let defaults = [
        "fallback_application_name": "gatehouse", "connect_timeout": "3", "tcp_user_timeout": "10000",
        "keepalives": "1", "keepalives_idle": "10", "keepalives_interval": "3", "keepalives_count": "3",
    ]

    private static func parsed(_ url: String) -> [String: String]? {
        guard let options = PQconninfoParse(url, nil) else { return nil }
        defer { PQconninfoFree(options) }
        var parameters: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { parameters[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return parameters
    }

    private static func cut(_ secret: String, from text: String) -> String {
        let (needle, bytes) = (Array(secret.utf8), Array(text.utf8))
        var kept: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place...].starts(with: needle) {
                kept += Array("<redacted>".utf8)
                place += needle.count
            } else {
                kept.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
